import { aPost } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const pill = (page: Page) => page.getByRole('button', { name: '1 new post' });

/** What was said shows on the page that is open only when it is asked for, and without moving what one reads. */
async function waitsBehindThePill(page: Page, shown: string, said: string, say: () => Promise<unknown>) {
  await card(page, shown).waitFor();
  const before = await card(page, shown).boundingBox();
  await say();
  await pill(page).waitFor();
  expect(await card(page, said).count()).toBe(0);
  expect(await card(page, shown).boundingBox()).toEqual(before);
}

async function letsIn(page: Page, said: string) {
  await pill(page).click();
  await card(page, said).waitFor();
  await pill(page).waitFor({ state: 'hidden' });
}

journey('keeps still on the page of a space, and shows what is new on request', async (house) => {
  const { stage } = house;
  const anna = await house.person('Anna Berg');
  const guest = await house.person('Gus Partner', { kind: 'PARTNER' });
  const place = { kind: 'SPACE' as const, id: await stage.space('PRIVATE', [anna, guest], 'Launch') };
  await aPost(stage, anna, { place, text: 'The first sketch.' });
  const page = await house.visitAs(guest, `/spaces/${place.id}`);
  await house.hearsNews(page);
  const say = () => aPost(stage, anna, { place, text: 'The second sketch.' });
  await waitsBehindThePill(page, 'The first sketch.', 'The second sketch.', say);
  await isGoodToLookAt(page, 'space-new-post');
  await letsIn(page, 'The second sketch.');
});

journey('keeps still on the pages of a department, a person and a topic', async (house) => {
  const { stage } = house;
  const anna = await house.person('Anna Berg', { title: 'Press' });
  const place = { kind: 'DEPARTMENT' as const, id: house.company };
  const reader = await house.person('Ben Adeyemi');
  await aPost(stage, anna, { place, text: 'Good morning, #herons.' });
  const pages = await Promise.all(
    [`/departments/${house.company}`, `/people/${anna.id}`, '/topics/herons'].map((path) =>
      house.visitAs(reader, path),
    ),
  );
  for (const page of pages) {
    await card(page, 'Good morning').waitFor();
    await house.hearsNews(page);
  }
  const [first, ...others] = pages;
  const say = () => aPost(stage, anna, { place, text: 'Good evening, #herons.' });
  await waitsBehindThePill(first!, 'Good morning', 'Good evening', say);
  for (const page of others) {
    await pill(page).waitFor();
    expect(await card(page, 'Good evening').count()).toBe(0);
  }
  await isGoodToLookAt(others[0]!, 'person-new-post');
  for (const page of pages) await letsIn(page, 'Good evening');
});

journey('tells of the first post about a topic too', async (house) => {
  const anna = await house.person('Anna Berg');
  const page = await house.visitAs(await house.person('Ben Adeyemi'), '/topics/kingfishers');
  await page.getByText('Nothing about #kingfishers yet').waitFor();
  await house.hearsNews(page);
  await aPost(house.stage, anna, { text: 'Seen two #kingfishers today.' });
  await letsIn(page, 'Seen two');
});

journey('puts what its steward pins on top of a space at once, and back', async (house) => {
  const { stage } = house;
  const anna = await house.person('Anna Berg');
  const place = { kind: 'SPACE' as const, id: await stage.space('OPEN', [anna], 'Kites') };
  for (const text of ['Rules of the meadow.', 'Wind on Sunday.']) await aPost(stage, anna, { place, text });
  const page = await house.visitAs(anna, `/spaces/${place.id}`);
  const first = page.getByRole('article').first();
  await first.getByText('Wind on Sunday.').waitFor();
  await page.getByRole('button', { name: /^More/ }).last().click();
  await page.getByRole('menuitem', { name: 'Pin on top' }).click();
  await first.getByText('Rules of the meadow.').waitFor();
  expect(await card(page, 'Rules of the meadow.').count()).toBe(1);
  await isGoodToLookAt(page, 'space-pinned');
  await first.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Unpin' }).click();
  await first.getByText('Wind on Sunday.').waitFor();
});

journey('begins a post where one is: on the page of a space or department, by click or key', async (house) => {
  const { stage } = house;
  const anna = await house.person('Anna Berg');
  const place = { kind: 'SPACE' as const, id: await stage.space('OPEN', [anna], 'Bees') };
  const page = await house.visitAs(anna, `/spaces/${place.id}`);
  const composer = page.getByRole('form', { name: 'New post' });
  const audience = composer.getByRole('combobox', { name: 'For' });
  await page.getByRole('button', { name: 'Write something in Bees' }).waitFor();
  await isGoodToLookAt(page, 'space-empty');
  await page.getByRole('button', { name: 'Write something in Bees' }).click();
  await audience.waitFor();
  expect(await audience.inputValue()).toBe('Bees');
  await composer.getByRole('textbox', { name: 'Text' }).fill('The first honey is here.');
  await composer.getByRole('button', { name: /^Publish/ }).click();
  await card(page, 'The first honey').waitFor();
  await page.getByRole('button', { name: 'Write something in Bees' }).waitFor();

  await page.goto(`/departments/${house.company}`);
  await page.getByRole('button', { name: 'Write something in Linden & Co' }).waitFor();
  await isGoodToLookAt(page, 'department');
  await page.keyboard.press('c');
  await audience.waitFor();
  expect(await audience.inputValue()).toBe('Linden & Co');

  const reader = await house.visitAs(await house.person('Ben Adeyemi'), `/spaces/${place.id}`);
  await card(reader, 'The first honey').waitFor();
  expect(await reader.getByRole('button', { name: /^Write something/ }).count()).toBe(0);
});
