import { aPost } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const composer = (page: Page) => page.getByRole('form', { name: 'New post' });
const field = (page: Page, name: string) => composer(page).getByRole('textbox', { name });
const publish = (page: Page) =>
  composer(page)
    .getByRole('button', { name: /^Publish/ })
    .click();
const choose = (page: Page, kind: string) => composer(page).getByText(kind, { exact: true }).click();
const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

journey('asks a question and accepts an answer', async (house) => {
  const [anna, ben] = [await house.person('Anna Berg'), await house.person('Ben Adeyemi')];
  const asks = await house.visitAs(anna, '/?new=post');
  await choose(asks, 'Question');
  await field(asks, 'Text').fill('I looked on the first floor.');
  await publish(asks);
  await composer(asks).getByText('This is needed.').waitFor();
  await field(asks, 'Title').fill('Where is the stapler?');
  await isGoodToLookAt(asks, 'composer-question');
  await publish(asks);
  await asks.getByRole('button', { name: 'Show', exact: true }).click();
  await asks.waitForURL(/\/posts\//);
  await house.hearsNews(asks);

  const answers = await house.visitAs(ben, new URL(asks.url()).pathname);
  await answers.getByRole('button', { name: 'Write a comment' }).click();
  await answers.getByRole('textbox', { name: 'Write a comment' }).fill('On the second.');
  await answers.getByRole('button', { name: 'Send' }).click();
  await asks.getByRole('button', { name: 'More for the comment by Ben Adeyemi' }).click();
  await isGoodToLookAt(asks, 'comment-menu');
  await asks.getByRole('menuitem', { name: 'Accept as the answer' }).click();
  const answer = answers.getByRole('region', { name: 'Accepted answer' });
  await answer.getByText('On the second.').waitFor();
  await answer.getByRole('link', { name: 'Ben Adeyemi' }).waitFor();
});

journey('praises a person and a whole department', async (house) => {
  const logistics = await house.stage.department('Warenwirtschaft und Versand', house.company);
  const clara = await house.person('Clara Okafor');
  const dina = await house.person('Dina Rossi');
  const page = await house.visitAs(clara, '/?new=post');
  await choose(page, 'Praise');
  await field(page, 'Text').fill('They sent nine hundred parcels before noon.');
  await publish(page);
  await composer(page).getByText('This is needed.').waitFor();
  const who = composer(page).getByRole('combobox', { name: 'Who is it for?' });
  for (const [typed, name] of [
    ['dina', 'Dina Rossi'],
    ['waren', 'Warenwirtschaft und Versand'],
  ] as const) {
    await who.fill(typed);
    await page.getByRole('option', { name }).click();
  }
  await page.keyboard.press('Escape');
  await isGoodToLookAt(page, 'composer-praise');
  await publish(page);

  const praised = await house.visitAs(dina, '/?feed=company');
  const praise = card(praised, 'nine hundred parcels').getByRole('region', { name: 'Praise for' });
  await praise.getByRole('link', { name: 'Dina Rossi' }).waitFor();
  await isGoodToLookAt(praised, 'praise');
  await praise.getByRole('link', { name: 'Warenwirtschaft und Versand' }).click();
  await praised.waitForURL(`**/departments/${logistics}`);
});

journey('announces something, and learns how far it has come', async (house) => {
  const { stage } = house;
  const [emil, finn, gita] = [
    await house.person('Emil Novak'),
    await house.person('Finn Larsen'),
    await house.person('Gita Rao'),
  ];
  const office = await stage.space('OPEN', [emil, finn, gita], 'Office');
  const author = await house.visitAs(emil, '/?new=post');
  const audience = composer(author).getByRole('combobox', { name: 'For' });
  await audience.fill('Office');
  await author.getByRole('option', { name: 'Office' }).click();
  await composer(author).getByText('Reaches 2 people').waitFor();
  await choose(author, 'Announcement');
  await field(author, 'Title').fill('Closed on Friday');
  await field(author, 'Text').fill('The lift is being mended.');
  await isGoodToLookAt(author, 'composer-announcement');
  await publish(author);
  await author.getByRole('button', { name: 'Show', exact: true }).click();
  await author.getByRole('button', { name: 'Seen by 0 of 2' }).waitFor();
  await house.hearsNews(author);
  const place = { kind: 'SPACE' as const, id: office };
  await aPost(stage, finn, { place, text: 'Then I work from home.' });

  const reader = await house.visitAs(gita);
  await reader.getByRole('article').first().getByText('The lift is being mended.').waitFor();
  await author.getByRole('button', { name: 'Seen by 1 of 2' }).click();
  await author.getByRole('dialog', { name: 'Who has seen it' }).getByRole('link', { name: 'Gita Rao' }).waitFor();
  await isGoodToLookAt(author, 'announcement-seen-by');
  await reader.reload();
  await reader.getByRole('article').first().getByText('Then I work from home.').waitFor();
});
