import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();

journey('keeps both when two stewards change one space', async (house) => {
  const { stage } = house;
  const [anna, ben] = [await house.person('Anna Berg'), await house.person('Ben Adeyemi')];
  const space = await stage.space('OPEN', [anna], 'Bicycles');
  await stage.enter(space, ben, 'STEWARD');
  const settings = `/spaces/${space}?sheet=settings`;
  const [annas, bens] = [await house.visitAs(anna, settings), await house.visitAs(ben, settings)];
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'Space settings' });
  await sheet(annas).getByLabel('Name').fill('Bicycles and trains');
  await sheet(annas).getByLabel('What it is for').fill('How we come to work.');
  await sheet(bens).getByLabel('What it is for').fill('Tours on Sundays.');
  await save(annas);
  await sheet(annas).waitFor({ state: 'hidden' });
  await save(bens);
  const both = sheet(bens).getByRole('alert');
  await both.getByText('Bicycles and trains').waitFor();
  await both.getByText('How we come to work.').waitFor();
  expect(await sheet(bens).getByLabel('What it is for').inputValue()).toBe('Tours on Sundays.');
  await isGoodToLookAt(bens, 'space-stale');
  await both.getByRole('button', { name: 'Keep my words' }).click();
  await save(bens);
  await sheet(bens).waitFor({ state: 'hidden' });
  // What only Anna changed is as she left it, on both screens.
  for (const page of [annas, bens]) {
    await page.getByRole('heading', { name: 'Bicycles and trains', level: 1 }).waitFor();
    await page.getByText('Tours on Sundays.').first().waitFor();
  }
});

journey('keeps both when an administrator and the person change one profile', async (house) => {
  const ada = await house.person('Ada Min', { roles: ['ADMINISTRATOR'] });
  const clara = await house.person('Clara Okafor');
  const office = await house.visitAs(ada, `/admin/people?person=${clara.id}`);
  const own = await house.visitAs(clara, '/settings/profile');
  const sheet = office.getByRole('dialog').first();
  await own.getByLabel('Place').fill('Porto');
  await own.getByLabel('About').fill('I count in three languages.');
  await sheet.getByLabel('Place').fill('Lissabon');
  await sheet.getByLabel('Title').fill('Controller');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await office.getByText('Clara Okafor is saved.').first().waitFor();
  await save(own);
  const stale = own.getByRole('dialog', { name: 'Somebody saved this before you' });
  const row = stale.getByRole('row').filter({ hasText: 'Place' });
  await row.getByText('Porto').waitFor();
  await row.getByText('Lissabon').waitFor();
  await isGoodToLookAt(own, 'profile-stale');
  await stale.getByRole('button', { name: 'Save mine' }).click();
  await own.getByText('Your profile is saved.').first().waitFor();
  await office.goto(`/people/${clara.id}`);
  for (const words of ['Porto', 'Controller', 'I count in three languages.'])
    await office.getByText(words).first().waitFor();
});
