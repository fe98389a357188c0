import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

/** German makes such words; a phone has to hold them. */
const LONG = 'Arbeitszeiterfassungssystembetreuungsangelegenheiten';
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

journey('finds a colleague as one types, and gets to know them', async (house) => {
  const care = await house.stage.department('Customer Care', house.company);
  const greta = await house.person('Greta Lindqvist', { title: `Care lead, ${LONG}`, department: care });
  await house.person('Hugo Martin', { title: 'Accountant' });
  const page = await house.visitAs(greta, '/people');
  await page.getByRole('link', { name: 'Hugo Martin' }).waitFor();
  await isGoodToLookAt(page, 'people');
  await page.getByRole('searchbox').fill('lindq');
  await page.getByRole('link', { name: 'Hugo Martin' }).waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Greta Lindqvist' }).click();
  await heading(page, 'Greta Lindqvist').waitFor();
  await page.getByText('Care lead').first().waitFor();
  await isGoodToLookAt(page, 'person');
  await page.getByRole('main').getByRole('link', { name: 'Customer Care' }).first().click();
  await heading(page, 'Customer Care').waitFor();
  await isGoodToLookAt(page, 'department');
  await page.getByRole('link', { name: 'People', exact: true }).last().click();
  await page.getByRole('main').getByRole('link', { name: 'Greta Lindqvist' }).first().waitFor();
  await page.goBack();
  await page.goBack();
  await heading(page, 'Greta Lindqvist').waitFor();

  await page.goto('/departments');
  await page.getByRole('link', { name: 'Customer Care' }).waitFor();
  await isGoodToLookAt(page, 'departments');
  await page.goto('/people?search=nobody-has-this-name');
  await page.getByText('Nobody matches').waitFor();
  await isGoodToLookAt(page, 'people-empty');
});

journey('tells others about oneself', async (house) => {
  const page = await house.visitAs(await house.person('Ines Ferreira'), '/settings/profile');
  await page.getByLabel('Place').fill('Porto');
  await isGoodToLookAt(page, 'settings-profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Your profile is saved.').first().waitFor();
  await page.reload();
  await page.getByLabel('Place').waitFor();
  expect(await page.getByLabel('Place').inputValue()).toBe('Porto');
});

journey('lets an administrator add, change and deactivate people', async (house) => {
  const admin = await house.visitAs(await house.person('Ada Min', { roles: ['ADMINISTRATOR'] }), '/admin');
  const jonas = await house.person('Jonas Weber', { title: LONG });
  const jonasAtWork = await house.visitAs(jonas);
  await house.hearsNews(jonasAtWork);

  await admin.getByRole('button', { name: 'Add person' }).click();
  const sheet = admin.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Add person' }).click();
  await sheet.getByText('This is needed.').first().waitFor();
  expect(await sheet.getByText('This is needed.').count()).toBe(2);
  await sheet.getByLabel('Name').fill('Karim Haddad');
  await sheet.getByText('This is needed.').nth(1).waitFor({ state: 'hidden' });
  await sheet.getByLabel('E-mail').fill('karim@linden.example');
  await sheet.getByText('This is needed.').waitFor({ state: 'hidden' });
  await sheet.getByLabel('Title').fill('Engineer');
  await isGoodToLookAt(admin, 'admin-person-new');
  await sheet.getByRole('button', { name: 'Add person' }).click();
  await admin.getByRole('row').filter({ hasText: 'karim@linden.example' }).waitFor();
  await isGoodToLookAt(admin, 'admin-people');

  await admin.getByRole('button', { name: 'Actions for Jonas Weber' }).click();
  await admin.getByRole('menuitem', { name: 'Edit' }).click();
  await sheet.getByLabel('Title').fill('Head of Sales');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await admin.getByRole('row').filter({ hasText: 'Head of Sales' }).waitFor();

  await admin.getByRole('button', { name: 'Actions for Jonas Weber' }).click();
  await admin.getByRole('menuitem', { name: 'Deactivate' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await admin.getByText('Jonas Weber was deactivated and signed out everywhere.').first().waitFor();
  await jonasAtWork.getByRole('heading', { name: 'Sign in' }).waitFor({ timeout: 2_000 });
});

journey('keeps both when two administrators edit the same person', async (house) => {
  const lena = await house.person('Lena Vogel');
  const edit = `/admin/people?person=${lena.id}`;
  const ada = await house.visitAs(await house.person('Ada Min', { roles: ['ADMINISTRATOR'] }), edit);
  const otto = await house.visitAs(await house.person('Otto Min', { roles: ['ADMINISTRATOR'] }), edit);
  await ada.getByRole('dialog').getByLabel('Title').fill('Editor');
  await otto.getByRole('dialog').getByLabel('Title').fill('Publisher');
  await ada.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await ada.getByRole('dialog').waitFor({ state: 'hidden' });
  await otto.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const stale = otto.getByRole('dialog', { name: 'Somebody saved this before you' });
  const row = stale.getByRole('row').filter({ hasText: 'Title' });
  await row.getByText('Publisher').waitFor();
  await row.getByText('Editor').waitFor();
  await isGoodToLookAt(otto, 'admin-person-stale');
  await stale.getByRole('button', { name: 'Save mine' }).click();
  await otto.getByRole('row').filter({ hasText: 'Publisher' }).waitFor();
});

journey('imports a file of people once it has no errors', async (house) => {
  const page = await house.visitAs(await house.person('Ada Min', { roles: ['ADMINISTRATOR'] }), '/admin/import');
  await page.getByText('Drop a CSV file here').waitFor();
  await isGoodToLookAt(page, 'admin-import');
  const upload = (rows: string[]) =>
    page.getByLabel('Choose a file').setInputFiles({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Name;E-Mail;Department;Manager', ...rows].join('\n')),
    });
  await upload(['Mira Sand;mira@linden.example;Legal;', 'Nils Sand;nils.linden.example;Legal;mira@linden.example']);
  await page.getByRole('heading', { name: 'What people.csv would do' }).waitFor();
  await page.getByText('One row has an error.').waitFor();
  await page.getByText('Write an e-mail address').waitFor();
  expect(await page.getByRole('button', { name: 'Import 1 change' }).isDisabled()).toBe(true);
  await isGoodToLookAt(page, 'admin-import-errors');

  await page.getByRole('button', { name: 'Choose another file' }).click();
  await upload(['Mira Sand;mira@linden.example;Legal;', 'Nils Sand;nils@linden.example;Legal;mira@linden.example']);
  await page.getByRole('button', { name: 'Import 2 changes' }).click();
  await page.getByRole('heading', { name: 'The directory is up to date' }).waitFor();
  await isGoodToLookAt(page, 'admin-import-done');
  await page.goto('/people?search=nils');
  await page.getByRole('link', { name: 'Nils Sand' }).click();
  await page.getByRole('link', { name: 'Mira Sand' }).first().waitFor();
});

journey('keeps the tree of departments', async (house) => {
  const page = await house.visitAs(await house.person('Ada Min', { roles: ['ADMINISTRATOR'] }), '/admin/departments');
  await page.getByRole('button', { name: 'Add department' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name').fill('Research');
  await sheet.getByRole('button', { name: 'Add department' }).click();
  await page.getByRole('row').filter({ hasText: 'Research' }).waitFor();
  await isGoodToLookAt(page, 'admin-departments');
});

journey('shows the administration to administrators, and to others nothing of it', async (house) => {
  const people = [
    await house.person('Emil Plain'),
    await house.person('Hella Publisher', { roles: ['HR_PUBLISHER'] }),
    await house.person('Gus Partner', { kind: 'PARTNER' }),
  ];
  for (const person of people) {
    const page = await house.visitAs(person, '/admin');
    for (const room of ['', '/people', '/import', '/departments', '/spaces', '/reports', '/mail', '/nowhere']) {
      await page.goto(`/admin${room}`);
      await page.getByText('This is not here').first().waitFor();
      expect(await page.getByRole('button', { name: /Add|Make|Actions/ }).count()).toBe(0);
      expect(await page.getByRole('link', { name: /^(Admin|Import|Outgoing mail)/ }).count()).toBe(0);
    }
    expect(await page.locator('a[href*="/admin"]').count()).toBe(0);
    await page.goto(`/people/${people[0]!.id}`);
    await page.goto('/people');
    expect(await page.locator('a[href*="/admin"]').count()).toBe(0);
  }
});
