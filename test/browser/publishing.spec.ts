import { aPost } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { journeysIn } from './support/journeys';

const journey = journeysIn();

const composer = (page: Page) => page.getByRole('form', { name: 'New post' });
const text = (page: Page) => composer(page).getByRole('textbox', { name: 'Text' });
const publish = (page: Page) =>
  composer(page)
    .getByRole('button', { name: /^Publish/ })
    .click();
const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });
const saves = (body: string | null) => Boolean(body?.includes('"SaveDraft"'));

/** Longer than the pause after which a draft is saved. */
const LATER_MS = 2500;

async function hasNoDraft(page: Page): Promise<void> {
  await page.waitForTimeout(LATER_MS);
  await page.goto('/');
  await page.getByRole('button', { name: /What is on your mind/ }).waitFor();
  await page.goto('/drafts');
  await page.getByRole('heading', { name: 'No drafts' }).waitFor();
}

journey('what is published right after the last letter is no draft any more', async (house) => {
  const page = await house.visitAs(await house.person('Anna Berg'), '/?new=post');
  await text(page).fill('Said in one breath.');
  await publish(page);
  await card(page, 'Said in one breath.').waitFor();
  await hasNoDraft(page);
});

journey('what is published while it is being saved is no draft any more', async (house) => {
  const page = await house.visitAs(await house.person('Ben Adeyemi'), '/?new=post');
  await page.route('**/graphql', async (route) => {
    if (saves(route.request().postData())) await new Promise((later) => setTimeout(later, LATER_MS));
    await route.continue();
  });
  await text(page).fill('Said while');
  await composer(page).getByText('Saving', { exact: true }).waitFor();
  await text(page).fill('Said while it was saving.');
  await publish(page);
  await card(page, 'Said while it was saving.').waitFor();
  await hasNoDraft(page);
});

journey('what is thrown away right after the last letter stays away', async (house) => {
  const page = await house.visitAs(await house.person('Clara Okafor'), '/?new=post');
  await text(page).fill('Better not.');
  await composer(page).getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click();
  await composer(page).waitFor({ state: 'hidden' });
  await hasNoDraft(page);
});

journey('begins a new post at the place one looks at, from the bar, the key and a phone', async (house) => {
  const { stage } = house;
  const anna = await house.person('Dina Rossi');
  const place = { kind: 'SPACE' as const, id: await stage.space('OPEN', [anna], 'Wasps') };
  await aPost(stage, anna, { place, text: 'A first nest.' });
  const page = await house.visitAs(anna, `/spaces/${place.id}`);
  const audience = composer(page).getByRole('combobox', { name: 'For' });
  const startsAt = async (name: string) => {
    await audience.waitFor();
    expect(await audience.inputValue()).toBe(name);
    await composer(page).getByRole('button', { name: 'Close' }).click();
  };
  await card(page, 'A first nest.').waitFor();
  await page.getByRole('banner').getByRole('link', { name: 'New post' }).click();
  await startsAt('Wasps');
  // Also beside the posts of the place.
  await page.goto(`/spaces/${place.id}/members`);
  await page.getByRole('heading', { name: 'Wasps' }).waitFor();
  await page.keyboard.press('c');
  await startsAt('Wasps');
  await page.goto(`/departments/${house.company}/people`);
  await page.getByRole('heading', { name: 'Linden & Co' }).waitFor();
  await page.getByRole('banner').getByRole('link', { name: 'New post' }).click();
  await startsAt('Linden & Co');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'New post' }).click();
  await startsAt('Linden & Co');

  const stranger = await house.visitAs(await house.person('Emil Novak'), `/spaces/${place.id}`);
  await card(stranger, 'A first nest.').waitFor();
  await stranger.keyboard.press('c');
  await composer(stranger).getByRole('combobox', { name: 'For' }).waitFor();
  expect(await composer(stranger).getByRole('combobox', { name: 'For' }).inputValue()).toBe('Whole company');
});
