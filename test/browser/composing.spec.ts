import { aPicture } from '@plenum/files/testing';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const composer = (page: Page) => page.getByRole('form', { name: 'New post' });
const text = (page: Page) => composer(page).getByRole('textbox', { name: 'Text' });
const publish = (page: Page) =>
  composer(page)
    .getByRole('button', { name: /^Publish/ })
    .click();
const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

journey('publishes an update with a mention and a picture, live on another screen', async (house) => {
  const anna = await house.visitAs(await house.person('Anna Berg'));
  const ben = await house.visitAs(await house.person('Ben Adeyemi'), '/?feed=company');
  await house.hearsNews(ben);
  await anna.getByRole('button', { name: /What is on your mind, Anna/ }).waitFor();
  await anna.keyboard.press('c');
  await text(anna).pressSequentially('Look, @ben');
  await anna.getByRole('option', { name: /Ben Adeyemi/ }).click();
  await text(anna).pressSequentially(': the new logo.');
  await composer(anna)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: await aPicture(),
    });
  await composer(anna).getByRole('button', { name: 'Remove logo.png' }).waitFor();
  await isGoodToLookAt(anna, 'composer');
  await publish(anna);
  await card(anna, 'the new logo').getByRole('button', { name: 'Open picture logo.png' }).waitFor();

  await ben.getByRole('button', { name: '1 new post' }).click();
  await card(ben, 'the new logo').getByRole('link', { name: '@Ben Adeyemi' }).waitFor();
  await isGoodToLookAt(ben, 'home-picture');
  await card(ben, 'the new logo').getByRole('button', { name: 'Open picture logo.png' }).click();
  await ben.getByRole('dialog').waitFor();
  await isGoodToLookAt(ben, 'picture');
});

journey('keeps a draft that was not sent', async (house) => {
  const page = await house.visitAs(await house.person('Clara Okafor'), '/?new=post');
  await text(page).fill('Not finished yet');
  await composer(page).getByText('Saved as a draft').waitFor();
  await page.reload();
  await text(page).getByText('Not finished yet').waitFor();
  await page.goto('/drafts');
  await page.getByText('Not finished yet').waitFor();
  await isGoodToLookAt(page, 'drafts');
});

journey('asks with a poll', async (house) => {
  const page = await house.visitAs(await house.person('Dina Rossi'), '/?new=post');
  await composer(page).getByText('Poll', { exact: true }).click();
  await composer(page).getByLabel('Title').fill('Lunch?');
  await composer(page).getByLabel('Answer 1').fill('Soup');
  await text(page).fill('For Friday.');
  await publish(page);
  await composer(page).getByText('At least 2 are needed.').waitFor();
  await isGoodToLookAt(page, 'composer-poll');
  await composer(page).getByLabel('Answer 2').fill('Salad');
  await publish(page);
  await card(page, 'Lunch?').getByRole('button', { name: /Salad/ }).waitFor();
});

journey('schedules a post by both clocks', async (house) => {
  const page = await house.visitAs(await house.person('Emil Novak'), '/?new=post');
  await text(page).fill('Good morning, everybody.');
  await composer(page).getByRole('button', { name: 'Schedule' }).click();
  await composer(page).getByText('Publish later').waitFor();
  await isGoodToLookAt(page, 'composer-schedule');
  await composer(page).getByRole('button', { name: 'Schedule' }).click();
  await page
    .getByText(/^Scheduled for/)
    .first()
    .waitFor();
  await page.goto('/drafts');
  await page.getByText(/^Will be published/).waitFor();
  await isGoodToLookAt(page, 'drafts-scheduled');
});
