import { aPost } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const missing = (page: Page) => page.getByText('This part could not be loaded.');
/** What React and the browser say about it on the console. */
const unfetched = [/ERR_FAILED/, /ERR_INTERNET_DISCONNECTED/, /dynamically imported module/, /preload CSS/];

/** From now on, as if the network were gone for the files of these names; gives them back. */
async function takeAway(page: Page, ...names: string[]): Promise<() => Promise<void>> {
  const files = new RegExp(`/assets/(${names.join('|')})-[^/]*$`);
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

journey('lets a page stand whose part cannot be fetched, and fetches it on request', async (house) => {
  const anna = await house.person('Anna Berg');
  await aPost(house.stage, anna, { text: 'The autumn fair opens on Monday.' });
  const page = await house.visitAs(await house.person('Ben Adeyemi'), '/?feed=company');
  house.expectIn(page, ...unfetched);
  await card(page, 'autumn fair').waitFor();
  const giveBack = await takeAway(page, 'CommentThread', 'OpenComposer', 'CommandPalette');

  await card(page, 'autumn fair').getByRole('button', { name: 'Comment', exact: true }).click();
  await card(page, 'autumn fair').getByText('This part could not be loaded.').waitFor();
  await isGoodToLookAt(page, 'part-missing');
  await page.getByRole('button', { name: /What is on your mind/ }).click();
  await missing(page).nth(1).waitFor();

  await page.keyboard.press('Control+k');
  await missing(page).nth(2).waitFor();
  await isGoodToLookAt(page, 'part-missing-over');
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  await missing(page).nth(2).waitFor({ state: 'hidden' });

  await giveBack();
  await tryAgain(page).first().click();
  // This browser remembers failed modules, so that the page itself came again; the composer's address opened it.
  await page.getByRole('form', { name: 'New post' }).waitFor();
  await card(page, 'autumn fair').getByRole('button', { name: 'Comment', exact: true }).click();
  await card(page, 'autumn fair').getByRole('textbox').waitFor();
});

journey('keeps the page while the server is out of reach, and says so', async (house) => {
  await aPost(house.stage, await house.person('Anna Berg'), { text: 'The winter fair opens on Tuesday.' });
  const page = await house.visitAs(await house.person('Ben Adeyemi'), '/?feed=company');
  house.expectIn(page, ...unfetched);
  await card(page, 'winter fair').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await card(page, 'winter fair').getByRole('button', { name: 'Comment', exact: true }).click();
  await missing(page).waitFor();
  await tryAgain(page).click();
  await page.getByText('Still out of reach. Is there a connection?').waitFor();
  await card(page, 'winter fair').waitFor();
  await page.context().setOffline(false);
  await tryAgain(page).click();
  await card(page, 'winter fair').waitFor();
  await missing(page).waitFor({ state: 'hidden' });
});

journey('brings news though the code of the socket is missing, and says that the line is', async (house) => {
  const anna = await house.person('Anna Berg');
  const page = await house.visit('about:blank');
  house.expectIn(page, ...unfetched);
  await takeAway(page, 'esm');
  await house.enter(page, await house.person('Ben Adeyemi'), '/?feed=company');
  await page.getByText('Reconnecting').first().waitFor();
  await aPost(house.stage, anna, { text: 'Said without a line.' });
  await page.getByRole('button', { name: '1 new post' }).waitFor({ timeout: 4_000 });
});

journey('says which page could not be loaded, and loads it on request', async (house) => {
  const page = await house.visitAs(await house.person('Clara Okafor'));
  house.expectIn(page, ...unfetched);
  await page.getByRole('button', { name: /What is on your mind/ }).waitFor();
  const giveBack = await takeAway(page, 'SpacesPage');
  await page.getByRole('link', { name: 'Spaces', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'This page could not be loaded' }).waitFor();
  await isGoodToLookAt(page, 'page-missing');
  await giveBack();
  await tryAgain(page).click();
  await page.getByRole('heading', { level: 1, name: 'Spaces' }).waitFor();
});

journey('says so when the application itself cannot be fetched', async (house) => {
  const page = await house.visit('about:blank');
  house.expectIn(page, ...unfetched);
  for (const part of ['base', 'home', 'first']) {
    const giveBack = await takeAway(page, part);
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1, name: 'Plenum could not be loaded' }).waitFor();
    await isGoodToLookAt(page, `all-missing-${part}`);
    await giveBack();
    await tryAgain(page).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  }
});
