import { aPost, mailsArrive } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
const atHome = (page: Page) => page.getByRole('heading', { name: 'Home' }).waitFor();

journey('signs in after a wrong password, and out again', async (house) => {
  const anna = await house.person('Anna Berg');
  const page = await house.visit('/');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await isGoodToLookAt(page, 'sign-in');

  await fillIn(page, anna.email, 'eight blue herons');
  await page.getByText('The address and the password do not match.').waitFor();
  await isGoodToLookAt(page, 'sign-in-refused');

  await fillIn(page, anna.email, anna.password);
  await atHome(page);
  await page.getByRole('button', { name: 'Your menu: Anna Berg' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();

  // What was on the screen cannot be had back.
  await page.goBack();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

journey('leads to where a link pointed, after signing in', async (house) => {
  const ben = await house.person('Ben Adeyemi');
  const page = await house.visit('/settings/security');
  await fillIn(page, ben.email, ben.password);
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/settings/security');
});

journey('gives back a forgotten password with the mail that an administrator hands over', async (house) => {
  const clara = await house.person('Clara Okafor');
  const admin = await house.person('Ada Min', { roles: ['ADMINISTRATOR'] });
  const elsewhere = await house.visitAs(clara);
  await house.hearsNews(elsewhere);

  const page = await house.visit('/sign-in');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await isGoodToLookAt(page, 'forgot-password');
  await page.getByLabel('E-mail').fill(clara.email);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  await isGoodToLookAt(page, 'forgot-password-sent');
  await mailsArrive(house.stage.app, clara.email);

  const outbox = await house.visitAs(admin, '/admin/mail');
  const row = outbox.getByRole('listitem').filter({ hasText: clara.email });
  await row.getByRole('button', { name: 'Open' }).click();
  const link = /http:\S+#\S+/.exec((await row.getByText('http').textContent()) ?? '')![0];
  await isGoodToLookAt(outbox, 'admin-mail');

  await page.goto(link);
  await page.getByRole('heading', { name: 'Hello Clara Okafor' }).waitFor();
  await isGoodToLookAt(page, 'reset-password');
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await page.getByText('at least 10 characters').first().waitFor();
  await page.getByLabel('New password').fill('nine green lanterns');
  await page.getByRole('button', { name: 'Save and sign in' }).click();
  await atHome(page);

  await elsewhere.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto('/sign-in');
  const again = await house.visit(link);
  await again.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
  await isGoodToLookAt(again, 'mailed-link-expired');
});

journey('lets an invited colleague join', async (house) => {
  const admin = await house.person('Ada Min', { roles: ['ADMINISTRATOR'] });
  const dina = await house.person('Dina Rossi', { password: null });
  await house.stage.ask(admin, 'mutation ($personId: ID!) { invitePerson(personId: $personId) }', {
    personId: dina.id,
  });
  const [mail] = await mailsArrive(house.stage.app, dina.email);
  const page = await house.visit(/http:\S+#\S+/.exec(mail!.body)![0]);
  await page.getByRole('heading', { name: 'Welcome, Dina Rossi' }).waitFor();
  await isGoodToLookAt(page, 'join');
  await page.getByLabel('New password').fill('nine green lanterns');
  await page.getByRole('button', { name: 'Join' }).click();
  await atHome(page);
  await page.getByRole('button', { name: 'Your menu: Dina Rossi' }).waitFor();
});

journey('speaks the language of the person on every device, and of the browser before the sign-in', async (house) => {
  const clara = await house.person('Clara Okafor');
  const atWork = await house.visitAs(clara, '/settings');
  await atWork.getByText('Deutsch', { exact: true }).click();
  await atWork.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();

  const atHome = await house.visit('/sign-in');
  await atHome.getByRole('heading', { name: 'Sign in' }).waitFor();
  await house.enter(atHome, clara, '/settings');
  await atHome.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();
  await atHome.getByText('Strg', { exact: true }).waitFor();
  await isGoodToLookAt(atHome, 'settings-language');
  await house.hearsNews(atWork);
  await atHome.getByText('English', { exact: true }).click();
  await atWork.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await atWork.getByText('Deutsch', { exact: true }).click();
  await atHome.getByRole('heading', { level: 1, name: 'Einstellungen' }).waitFor();

  await atHome.getByRole('button', { name: /^Dein Menü/ }).click();
  await atHome.getByRole('menuitem', { name: 'Abmelden' }).click();
  await atHome.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await atHome.locator('html').getAttribute('lang')).toMatch(/^en/);

  const german = await house.visit('/sign-in', { locale: 'de-DE' });
  await german.getByRole('heading', { name: 'Anmelden' }).waitFor();
  await house.enter(german, await house.person('Dina Rossi'), '/settings');
  await german.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

journey(
  'says why one is at the sign-in after another tab has signed out, and goes on with what was begun',
  async (house) => {
    const ivy = await house.person('Ivy Torres');
    const post = await aPost(house.stage, await house.person('Olaf Host'), { text: 'Who brings cake?' });
    const page = await house.visitAs(ivy, `/posts/${post.id}`);
    await page.getByRole('button', { name: 'Write a comment' }).click();
    await page.getByRole('textbox', { name: 'Write a comment', exact: true }).fill('I bring two kinds.');
    await page.getByText('I bring two kinds.').waitFor();
    const other = await page.context().newPage();
    await other.goto(house.url);
    await other.getByRole('button', { name: /^Your menu/ }).click();
    await other.getByRole('menuitem', { name: 'Sign out' }).click();
    await other.getByText('One place for the whole company.').waitFor();
    await page.getByText('You were signed out').waitFor();
    await page.getByText('comments you had begun are kept').waitFor();
    await page.getByLabel('E-mail').fill(ivy.email);
    await page.getByLabel('Password', { exact: true }).fill(ivy.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Who brings cake?').first().waitFor();
    await page.getByText('I bring two kinds.').first().waitFor();
  },
);
