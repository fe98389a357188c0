import { aPicture } from '@plenum/files/testing';
import { sql } from '@plenum/platform';
import { readHome } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const composer = (page: Page) => page.getByRole('form', { name: 'New post' });
const text = (page: Page) => composer(page).getByRole('textbox', { name: 'Text' });
const scheduled = (page: Page) => page.getByRole('region', { name: 'Scheduled' }).getByRole('article');
const drafts = (page: Page) => page.getByRole('region', { name: 'Drafts' }).getByRole('article');

journey('schedules a post for colleagues on another clock, changes it and takes it back', async (house) => {
  const { stage } = house;
  const emil = await house.person('Emil Novak');
  const tokyo = await stage.department('Tokyo', house.company);
  for (const name of ['Sora Abe', 'Yui Mori', 'Ren Ito']) {
    const { id } = await house.person(name, { department: tokyo });
    await stage.database.query(sql`update person set time_zone = 'Asia/Tokyo' where id = ${id}`);
  }
  const page = await house.visitAs(emil, '/?new=post');
  await composer(page).getByRole('combobox', { name: 'For' }).fill('Tokyo');
  await page.getByRole('option', { name: 'Tokyo' }).click();
  await composer(page).getByText('Reaches 3 people').waitFor();
  await text(page).fill('Good morning, everybody.');
  await composer(page).getByRole('button', { name: 'Schedule' }).click();
  const when = composer(page).getByLabel('When, by your clock (Europe/Berlin)');
  await when.fill('2027-06-01T09:30');
  await composer(page).getByText('For most of those it reaches that is 1 Jun 2027, 16:30 (Asia/Tokyo).').waitFor();
  await isGoodToLookAt(page, 'composer-both-clocks');
  await when.fill('2020-01-01T09:30');
  await composer(page).getByRole('button', { name: 'Schedule' }).click();
  await composer(page).getByText('Choose a time that is still to come.').waitFor();
  await when.fill('2027-06-01T09:30');
  await composer(page).getByRole('button', { name: 'Schedule' }).click();

  await page.getByRole('button', { name: 'Drafts' }).click();
  await scheduled(page).getByText('Will be published Tuesday').waitFor();
  await scheduled(page).getByRole('link', { name: 'Go on writing' }).click();
  await text(page).getByText('Good morning, everybody.').waitFor();
  await composer(page).getByText('Saved as a draft').waitFor();
  await text(page).fill('Good evening, everybody.');
  await composer(page).getByText('Saved as a draft').waitFor();
  await page.goto('/drafts');
  await scheduled(page).getByText('Good evening, everybody.').waitFor();
  await scheduled(page).getByRole('button', { name: 'Take off the schedule' }).click();
  await page.getByText('It is a draft again.').first().waitFor();
  await drafts(page).getByText('Good evening, everybody.').waitFor();
  await drafts(page).getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click();
  await page.getByRole('heading', { name: 'No drafts' }).waitFor();
  await isGoodToLookAt(page, 'drafts-empty');
  expect((await readHome(stage, emil)).edges).toEqual([]);
});

journey('goes on with a draft and its picture in another browser', async (house) => {
  const finn = await house.person('Finn Larsen');
  const desk = await house.visitAs(finn, '/?new=post');
  await text(desk).fill('Before and after.');
  await composer(desk)
    .locator('input[type=file]')
    .setInputFiles({ name: 'before.png', mimeType: 'image/png', buffer: await aPicture() });
  await composer(desk).getByRole('button', { name: 'Remove before.png' }).waitFor();
  await composer(desk).getByText('Saved as a draft').waitFor();

  const train = await house.visitAs(finn, '/drafts');
  await drafts(train).getByText('Before and after.').waitFor();
  await drafts(train).getByText('1 file').waitFor();
  await isGoodToLookAt(train, 'drafts-picture');
  await drafts(train).getByRole('link', { name: 'Go on writing' }).click();
  await composer(train).getByRole('button', { name: 'Remove before.png' }).waitFor();
  await text(train).getByText('Before and after.').waitFor();
  await composer(train)
    .getByRole('button', { name: /^Publish/ })
    .click();
  const card = train.getByRole('article').filter({ hasText: 'Before and after.' });
  await card.getByRole('button', { name: 'Open picture before.png' }).waitFor();
  await train.goto('/drafts');
  await train.getByRole('heading', { name: 'No drafts' }).waitFor();
});
