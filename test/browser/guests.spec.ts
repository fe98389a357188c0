import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const composer = (page: Page) => page.getByRole('form', { name: 'New post' });
const audience = (page: Page) => composer(page).getByRole('combobox', { name: 'For' });

journey('lets a guest write where a guest may write, and offers nothing else', async (house) => {
  const anna = await house.person('Anna Berg');
  const guest = await house.person('Gus Partner', { kind: 'PARTNER' });
  await house.stage.space('OPEN', [anna], 'Canteen');
  await house.stage.space('PRIVATE', [anna, guest], 'Launch with the agency');
  const page = await house.visitAs(guest);
  await page.getByRole('button', { name: /What is on your mind, Gus/ }).click();
  await audience(page).waitFor();
  expect(await audience(page).inputValue()).toBe('Launch with the agency');
  await composer(page).getByText('Reaches 1 person').waitFor();
  await isGoodToLookAt(page, 'guest-composer');
  // Neither by looking nor by searching: the company, a department, a space of others.
  await audience(page).click();
  expect(await page.getByRole('option').allTextContents()).toEqual(['Launch with the agency']);
  for (const other of ['Linden', 'Canteen']) {
    const asked = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('FindAudiences'));
    await audience(page).fill(other);
    await (await asked).finished();
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    expect(await page.getByRole('option').allTextContents()).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await composer(page).getByRole('textbox', { name: 'Text' }).fill('Our first sketch is ready.');
  await composer(page)
    .getByRole('button', { name: /^Publish/ })
    .click();
  await page.getByRole('article').filter({ hasText: 'Our first sketch' }).waitFor();
});

journey('tells a guest of no space what to wait for, and offers the line once there is one', async (house) => {
  const anna = await house.person('Anna Berg');
  const guest = await house.person('Gus Partner', { kind: 'PARTNER' });
  const page = await house.visitAs(guest);
  await page.getByText('No space to write in yet').waitFor();
  expect(await page.getByRole('button', { name: /What is on your mind/ }).count()).toBe(0);
  await isGoodToLookAt(page, 'guest-without-space');
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Close' }).waitFor();
  expect(await composer(page).count()).toBe(0);
  await isGoodToLookAt(page, 'guest-without-space-open');
  await page.getByRole('button', { name: 'Close' }).click();

  await house.stage.space('PRIVATE', [anna, guest], 'Fair with the agency');
  await page.reload();
  await page.getByRole('button', { name: /What is on your mind, Gus/ }).waitFor();
});
