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
  await admin.getByRole('link', { name: 'Reports' }).click();
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
