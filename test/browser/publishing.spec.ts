import { aHugePng } from '@plenum/files/testing';
import { aPost } from '@plenum/test-support';
import { sql } from '@plenum/platform';
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

journey('stops before a file that could not be attached is left out', async (house) => {
  const page = await house.visitAs(await house.person('Finn Larsen'), '/?new=post');
  house.expectIn(page, /415/, /Unsupported Media Type/);
  await text(page).fill('With a picture.');
  await composer(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'wall.png', mimeType: 'image/png', buffer: aHugePng(14_000, 14_000) });
  await composer(page).getByText('This picture is 14,000 pixels wide; at most 12,000 are possible.').waitFor();
  expect(await composer(page).getByRole('button', { name: 'Try again' }).count()).toBe(0);
  await publish(page);
  await composer(page)
    .getByText(/^Remove the files that could not be attached/)
    .waitFor();
  await isGoodToLookAt(page, 'composer-refused-file');
  await page.route('**/files', (route) => route.abort());
  house.expectIn(page, /ERR_FAILED/);
  await composer(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Hello') });
  await composer(page).getByRole('button', { name: 'Try again' }).waitFor();
  await page.unroute('**/files');
  await composer(page).getByRole('button', { name: 'Try again' }).click();
  await composer(page).getByRole('button', { name: 'Remove wall.png' }).click();
  await publish(page);
  await card(page, 'With a picture.').getByText('note.txt').waitFor();
});

journey('leads to what is not published yet from everywhere', async (house) => {
  const greta = await house.person('Greta Lind');
  const desk = await house.visitAs(greta, '/?new=post');
  await text(desk).fill('Half a thought');
  await composer(desk).getByText('Saved as a draft').waitFor();

  const train = await house.visitAs(greta, '/');
  await train.getByRole('link', { name: 'Go on with your draft: Half a thought' }).waitFor();
  await isGoodToLookAt(train, 'home-draft');
  await train.getByRole('link', { name: 'Go on with your draft: Half a thought' }).click();
  await text(train).getByText('Half a thought').waitFor();
  await composer(train).getByRole('link', { name: '1 draft' }).waitFor();
  await isGoodToLookAt(train, 'composer-draft');
  await train.goto('/people');
  await train.getByRole('button', { name: /^Your menu/ }).click();
  await train.getByRole('menuitem', { name: 'Drafts and scheduled 1' }).click();
  await train.getByRole('heading', { name: 'Drafts', level: 1 }).waitFor();
  await train.goto('/people');
  await train.getByRole('button', { name: /^Your menu/ }).waitFor();
  await train.keyboard.press('Control+k');
  await train.getByRole('combobox', { name: 'Search and commands' }).fill('drafts');
  await train.getByRole('option', { name: 'Drafts and scheduled' }).click();
  await train.getByText('Half a thought').waitFor();
});

journey('chooses a place by typing, and publishes from every field with one key', async (house) => {
  const hugo = await house.person('Hugo Baum');
  await house.stage.space('OPEN', [hugo], 'Orchard');
  const page = await house.visitAs(hugo, '/?new=post');
  const audience = composer(page).getByRole('combobox', { name: 'For' });
  await audience.click();
  await page.keyboard.type('Zzz');
  await page.getByText('No place by this name to write in').waitFor();
  await audience.click();
  await page.keyboard.type('Orch');
  await page.getByRole('option', { name: 'Orchard' }).click();
  await composer(page).getByText('Poll', { exact: true }).click();
  await composer(page).getByLabel('Title').fill('Pears?');
  for (const [at, word] of ['Yes', 'No'].entries())
    await composer(page)
      .getByLabel(`Answer ${at + 1}`)
      .fill(word);
  await text(page).fill('For jam.');
  await composer(page).getByLabel('Closes at').fill('2020-01-01T09:00');
  await composer(page).getByLabel('Title').press('Control+Enter');
  await composer(page).getByText('Choose a time that is still to come.').waitFor();
  await isGoodToLookAt(page, 'composer-poll-past');
  await composer(page).getByLabel('Closes at').fill('');
  await composer(page).getByLabel('Answer 2').press('Control+Enter');
  await card(page, 'Pears?').getByText('Orchard').waitFor();
});

journey('offers a space that one has left no more, and keeps its words in sight', async (house) => {
  const { stage } = house;
  const kim = await house.person('Kim Roth');
  const space = await stage.space('PRIVATE', [await house.person('Lea Voss'), kim], 'Kitchen');
  const page = await house.visitAs(kim, `/spaces/${space}?new=post`);
  const audience = composer(page).getByRole('combobox', { name: 'For' });
  await text(page).fill('The oven is hot.');
  await stage.database.query(sql`delete from space_member where space_id = ${space} and person_id = ${kim.id}`);
  await publish(page);
  await composer(page).getByText('This is not known, or not any more.').waitFor();
  expect(await page.getByRole('listbox').count()).toBe(0);
  await audience.click();
  await page.getByRole('option', { name: 'Whole company' }).waitFor();
  expect(await page.getByRole('option', { name: 'Kitchen' }).count()).toBe(0);
  await page.getByRole('option', { name: 'Whole company' }).click();
  await publish(page);
  await page.getByText('Your post is published.').first().waitFor();
});

journey('takes back that it could not be reached when it can be', async (house) => {
  const page = await house.visitAs(await house.person('Ida Moe'), '/?new=post');
  house.expectIn(page, /ERR_INTERNET_DISCONNECTED/, /Failed to load resource/, /WebSocket/);
  await text(page).fill('Said in the tunnel.');
  await composer(page).getByText('Saved as a draft').waitFor();
  await page.context().setOffline(true);
  await publish(page);
  const error = composer(page).getByText(/^Plenum cannot be reached/);
  await error.waitFor();
  await page.context().setOffline(false);
  await error.waitFor({ state: 'hidden' });
  await publish(page);
  await card(page, 'Said in the tunnel.').waitFor();
});

journey('is tidy in German, on a phone too', async (house) => {
  const { stage } = house;
  const jana = await house.person('Jana Ott');
  await stage.database.query(sql`update person set locale = 'de' where id = ${jana.id}`);
  const page = await house.visitAs(jana, '/?new=post');
  const form = page.getByRole('form', { name: 'Neuer Beitrag' });
  await form.getByRole('button', { name: /Veröffentlichen/ }).waitFor();
  await isGoodToLookAt(page, 'composer-german-empty');
  await form.getByRole('textbox', { name: 'Text' }).fill('Guten Morgen.');
  await form.getByText('Als Entwurf gespeichert').waitFor();
  await isGoodToLookAt(page, 'composer-german');
});
