import { aPost, ReportPost } from '@plenum/test-support';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

journey('decides about what was reported', async (house) => {
  const { stage } = house;
  const [nina, omar] = [await house.person('Nina Roth'), await house.person('Omar Diaz')];
  const kept = await aPost(stage, nina, { text: 'The **canteen** was better when Tom still cooked.' });
  const removed = await aPost(stage, nina, { text: 'Tom is the laziest person I know.' });
  await stage.ask(omar, ReportPost, { id: kept.id, reason: 'This is about a colleague who left.' });
  await stage.ask(omar, ReportPost, { id: removed.id, reason: 'This is unkind to a colleague.' });

  const admin = await house.visitAs(await house.person('Ada Min', { roles: ['ADMINISTRATOR'] }), '/admin/people');
  await admin.getByRole('link', { name: 'Admin 2 wait for you' }).waitFor();
  await admin.getByRole('link', { name: 'Reports 2' }).click();
  await admin.getByText('This is unkind to a colleague.').waitFor();
  await isGoodToLookAt(admin, 'reports');
  await admin.getByRole('button', { name: 'Keep the post' }).first().click();
  await admin.getByText('This is about a colleague who left.').waitFor({ state: 'hidden' });
  await admin.getByRole('button', { name: 'Remove the post' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Remove the post' }).click();
  await admin.getByText('Nothing to decide').waitFor();
  await isGoodToLookAt(admin, 'reports-empty');

  const reader = await house.visitAs(omar, '/');
  await reader.getByText('when Tom still cooked').waitFor();
  expect(await reader.getByText('the laziest person').count()).toBe(0);
  await reader.goto('/reports');
  await reader.getByText('Nothing to decide').waitFor();
});

journey('takes a report from a reader to the steward of the space, and the answer back', async (house) => {
  const { stage } = house;
  const [petra, quinn, rosa] = [
    await house.person('Petra Sommer'),
    await house.person('Quinn Abel'),
    await house.person('Rosa Lind'),
  ];
  const place = { kind: 'SPACE' as const, id: await stage.space('OPEN', [petra, quinn, rosa], 'Canteen') };
  const unkind = await aPost(stage, quinn, { place, text: 'Whoever cooks on Tuesdays should be ashamed.' });
  const fair = await aPost(stage, quinn, { place, text: 'The soup was cold again.' });
  const author = await house.visitAs(quinn, `/posts/${unkind.id}`);
  const reporter = await house.visitAs(rosa, `/spaces/${place.id}`);
  const card = (words: string) => reporter.getByRole('article').filter({ hasText: words });
  for (const words of ['should be ashamed', 'soup was cold']) {
    await card(words).getByRole('button', { name: 'More for this post' }).click();
    await reporter.getByRole('menuitem', { name: 'Report' }).click();
    const sheet = reporter.getByRole('dialog', { name: 'Report this post' });
    await sheet.getByRole('button', { name: 'Send report' }).click();
    await sheet.getByText('This is needed.').waitFor();
    await sheet.getByLabel('What is wrong with it?').fill(`I read: ${words}`);
    if (words === 'should be ashamed') await isGoodToLookAt(reporter, 'report-post');
    await sheet.getByRole('button', { name: 'Send report' }).click();
    await reporter.getByText('Thank you. Your report is with').first().waitFor();
    await sheet.waitFor({ state: 'hidden' });
  }
  await Promise.all([house.hearsNews(author), house.hearsNews(reporter)]);

  const steward = await house.visitAs(petra, '/reports');
  const reports = steward.getByRole('listitem', { name: 'Rosa Lind reports a post by Quinn Abel' });
  const about = (words: string) => reports.filter({ hasText: `I read: ${words}` });
  await about('soup was cold').getByRole('button', { name: 'Keep the post' }).click();
  await about('soup was cold').waitFor({ state: 'hidden' });
  await about('should be ashamed').getByRole('button', { name: 'Remove the post' }).click();
  await isGoodToLookAt(steward, 'report-remove');
  await steward.getByRole('dialog').getByRole('button', { name: 'Remove the post' }).click();
  await steward.getByText('Nothing to decide').waitFor();

  await card('should be ashamed').waitFor({ state: 'hidden' });
  await card('soup was cold').waitFor();
  await author.getByText('This post was deleted').first().waitFor();
  await author.goto(`/posts/${fair.id}`);
  await author.getByText('The soup was cold again.').waitFor();
  await author.goto('/reports');
  await author.getByText('Nothing to decide').waitFor();
});

journey('leads a steward to the reports that wait, and counts them live', async (house) => {
  const { stage } = house;
  const [nina, omar] = [await house.person('Nina Roth'), await house.person('Omar Diaz')];
  const steward = await house.person('Sami Steward');
  const place = { kind: 'SPACE' as const, id: await stage.space('OPEN', [steward, nina, omar], 'Allotments') };
  const post = await aPost(stage, nina, { place, text: 'The plot of Tom is a disgrace.' });
  const page = await house.visitAs(steward);
  const rail = page.getByRole('navigation', { name: 'Navigation' });
  await rail.getByRole('link', { name: 'Reports', exact: true }).waitFor();
  await house.hearsNews(page);
  await stage.ask(omar, ReportPost, { id: post.id, reason: 'This is unkind to a colleague.' });
  await rail.getByRole('link', { name: 'Reports 1 waits for you' }).waitFor();
  await isGoodToLookAt(page, 'reports-waiting');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Your menu: Sami Steward, 1 waits for you' }).click();
  await page.getByRole('menuitem', { name: /^Reports/ }).waitFor();
  await isGoodToLookAt(page, 'reports-waiting-menu');
  await page.getByRole('menuitem', { name: /^Reports/ }).click();
  await page.getByText('This is unkind to a colleague.').waitFor();
  await page.getByRole('button', { name: 'Keep the post' }).click();
  await page.getByText('Nothing to decide').waitFor();
  await page.getByRole('button', { name: 'Your menu: Sami Steward', exact: true }).waitFor();

  const reader = await house.visitAs(omar);
  await reader.getByRole('link', { name: 'Bookmarks' }).first().waitFor();
  expect(await reader.getByRole('link', { name: /^Reports/ }).count()).toBe(0);
});
