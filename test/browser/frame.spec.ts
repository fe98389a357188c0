import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const attribute = (page: Page, name: string) => page.locator('html').getAttribute(name);

journey('goes everywhere by keys', async (house) => {
  const page = await house.visitAs(await house.person('Anna Berg'));
  await heading(page, 'Home').waitFor();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await sheet.getByText('New post').waitFor();
  await isGoodToLookAt(page, 'keyboard-sheet');
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search and commands' });
  await palette.getByRole('combobox').fill('settings');
  await palette.getByRole('option', { name: 'Settings' }).waitFor();
  await isGoodToLookAt(page, 'palette');
  await page.keyboard.press('Enter');
  await heading(page, 'Settings').waitFor();
  expect(await page.locator('main').evaluate((main) => main.ownerDocument.activeElement === main)).toBe(true);

  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await heading(page, 'Home').waitFor();
});

journey('takes theme, density and language, and keeps them', async (house) => {
  const page = await house.visitAs(await house.person('Ben Adeyemi'), '/settings');
  await isGoodToLookAt(page, 'settings');
  await page.getByText('Dark', { exact: true }).click();
  await page.getByText('Compact', { exact: true }).click();
  expect(await attribute(page, 'data-mantine-color-scheme')).toBe('dark');
  await page.getByText('Deutsch', { exact: true }).click();
  await heading(page, 'Einstellungen').waitFor();
  // What the browser draws itself, such as the calendar of a date field.
  expect(await attribute(page, 'style')).toContain('color-scheme: dark');
  await page.reload();
  await heading(page, 'Einstellungen').waitFor();
  expect(await attribute(page, 'data-mantine-color-scheme')).toBe('dark');
  expect(await attribute(page, 'data-density')).toBe('compact');
  expect(await attribute(page, 'lang')).toBe('de');
  await isGoodToLookAt(page, 'settings-german');
});

journey('ends another session at once', async (house) => {
  const clara = await house.person('Clara Okafor');
  const atWork = await house.visitAs(clara, '/settings/security');
  const onTheTrain = await house.visitAs(clara);
  await house.hearsNews(onTheTrain);
  await atWork.reload();
  await atWork.getByText('This device').waitFor();
  await isGoodToLookAt(atWork, 'settings-security');
  await atWork.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await atWork
    .getByRole('dialog')
    .getByRole('button', { name: /Sign out/ })
    .click();
  await onTheTrain.getByRole('heading', { name: 'Sign in' }).waitFor({ timeout: 3_000 });
  await atWork.getByText('Signed out of 1 other browser.').first().waitFor();
});

journey('says what is not there', async (house) => {
  const page = await house.visitAs(await house.person('Dina Rossi'), '/nowhere');
  await heading(page, 'There is nothing at this address').waitFor();
  await isGoodToLookAt(page, 'not-found');
  await page.getByRole('link', { name: 'Go to Home' }).click();
  await heading(page, 'Home').waitFor();
});

journey('says so when the line breaks, and goes on when it is back', async (house) => {
  const page = await house.visitAs(await house.person('Emil Novak'));
  await heading(page, 'Home').waitFor();
  // The parts that Home loads behind its first words are there: what breaks now is the line, not the page.
  await page.waitForLoadState('networkidle');
  house.expectIn(page, /ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await page.getByText('You are offline').first().waitFor();
  await isGoodToLookAt(page, 'offline');
  await page.context().setOffline(false);
  await page.getByText('You are offline').first().waitFor({ state: 'hidden' });
});

journey('asks to reload a page from before a release', async (house) => {
  const page = await house.visit('about:blank');
  house.expectIn(page, /\b400\b/);
  // What an older client asks, this server's list of operations does not hold.
  await page.route('**/graphql', (route) => {
    const asked = route.request().postData() ?? '';
    const unknown = `"sha256Hash":"${'a'.repeat(64)}"`;
    return route.continue({ postData: asked.replace(/"sha256Hash":"[^"]*"/, unknown) });
  });
  await house.enter(page, await house.person('Finn Larsen'), '/', () => page.getByText('Plenum was renewed meanwhile'));
  await page.getByText('Reload to get the newest version.').waitFor();
});
