import { sql } from '@plenum/platform';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

async function createSpace(page: Page, name: string, door: 'Open' | 'Private' | 'Hidden'): Promise<string> {
  await page.goto('/spaces');
  await page.getByRole('button', { name: 'New space' }).click();
  const sheet = page.getByRole('dialog', { name: 'New space' });
  await sheet.getByLabel('Name').fill(name);
  await sheet.getByLabel('What it is for').fill('Everything about it.');
  await sheet.getByText(door, { exact: true }).click();
  await sheet.getByRole('button', { name: 'Create space' }).click();
  await heading(page, name).waitFor();
  return new URL(page.url()).pathname;
}

journey('opens a space that everybody can join, mute and leave', async (house) => {
  const anna = await house.visitAs(await house.person('Anna Berg'), '/spaces');
  await anna.getByText('You are in no space yet').waitFor();
  await isGoodToLookAt(anna, 'spaces-empty');
  await anna.getByRole('button', { name: 'New space' }).click();
  await anna.getByRole('dialog', { name: 'New space' }).getByLabel('Name').fill('Bicycles');
  await isGoodToLookAt(anna, 'space-new');
  await anna.keyboard.press('Escape');
  await createSpace(anna, 'Bicycles', 'Open');

  const ben = await house.visitAs(await house.person('Ben Adeyemi'), '/spaces/discover');
  await ben.getByRole('searchbox', { name: 'Search spaces' }).fill('bicy');
  await ben.getByRole('button', { name: 'Join: Bicycles' }).waitFor();
  await isGoodToLookAt(ben, 'spaces-discover');
  await ben.getByRole('button', { name: 'Join: Bicycles' }).click();
  await ben.getByText('You are a member of Bicycles').first().waitFor();
  await ben.goto('/spaces');
  await ben.getByRole('link', { name: 'Bicycles' }).click();
  await heading(ben, 'Bicycles').waitFor();
  await anna.getByText('2 members').first().waitFor();
  await isGoodToLookAt(ben, 'space');
  await ben.getByRole('link', { name: 'Members' }).click();
  await ben.getByRole('heading', { name: '2 members' }).waitFor();
  await isGoodToLookAt(ben, 'space-members');

  await ben.getByRole('button', { name: 'Following: Bicycles' }).click();
  await ben.getByRole('menuitem', { name: '8 hours' }).click();
  await ben.getByRole('button', { name: /^Muted until/ }).waitFor();
  await ben.getByRole('button', { name: 'More about Bicycles' }).click();
  await ben.getByRole('menuitem', { name: 'Leave space' }).click();
  await ben.getByText('You have left Bicycles').first().waitFor();
  await ben.getByRole('button', { name: 'Join: Bicycles' }).waitFor();
});

journey('lets people ask to join a private space', async (house) => {
  const clara = await house.visitAs(await house.person('Clara Okafor'));
  const path = await createSpace(clara, 'Merger', 'Private');
  const dina = await house.visitAs(await house.person('Dina Rossi'), path);
  await dina.getByText('Only members read this space').waitFor();
  await isGoodToLookAt(dina, 'space-closed');
  await dina.getByRole('button', { name: 'Ask to join: Merger' }).first().click();
  const sheet = dina.getByRole('dialog');
  await sheet.getByLabel('A word to the stewards').fill('I keep the books.');
  await sheet.getByRole('button', { name: 'Send request' }).click();
  await dina.getByText('Your request waits for a steward').waitFor();

  await clara.getByRole('link', { name: /^Requests/ }).click();
  await clara.getByText('I keep the books.').waitFor();
  await isGoodToLookAt(clara, 'space-requests');
  await clara.getByRole('button', { name: /^Let in/ }).click();
  await clara.getByText('Dina Rossi is now a member').first().waitFor();
  // Her screen opens by itself.
  await dina.getByText('2 members').first().waitFor();
  await dina.getByRole('button', { name: 'Following: Merger' }).waitFor();
});

journey('hides a space from whom it did not invite', async (house) => {
  const emil = await house.visitAs(await house.person('Emil Novak'));
  const path = await createSpace(emil, 'Surprise party', 'Hidden');
  const stranger = await house.visitAs(await house.person('Finn Larsen'), path);
  await stranger.getByText('This is not here').first().waitFor();
  await isGoodToLookAt(stranger, 'space-not-here');

  const guest = await house.visitAs(await house.person('Gita Rao'), '/spaces/invitations');
  await guest.getByText('No invitation waits for you').waitFor();
  await emil.getByRole('button', { name: 'Invite' }).click();
  const sheet = emil.getByRole('dialog', { name: 'Invite to Surprise party' });
  await sheet.getByRole('combobox', { name: 'People and departments' }).pressSequentially('gita');
  await sheet.getByRole('option', { name: /Gita Rao/ }).click();
  await isGoodToLookAt(emil, 'space-invite');
  await sheet.getByRole('button', { name: 'Send invitations' }).click();
  await emil.getByText('1 person is invited').first().waitFor();

  await guest.getByRole('button', { name: 'Accept: Surprise party' }).click();
  await guest.getByText('You are a member of Surprise party').first().waitFor();
  await guest.goto(path);
  await heading(guest, 'Surprise party').waitFor();
});

journey('gives a space that nobody answers for a new steward', async (house) => {
  const { stage } = house;
  const [gone, heir] = [await house.person('Hugo Gone'), await house.person('Ines Ferreira')];
  const admin = await house.visitAs(await house.person('Ada Min', { roles: ['ADMINISTRATOR'] }), '/admin/spaces');
  await admin.getByText('Every space has a steward').waitFor();
  await isGoodToLookAt(admin, 'admin-spaces-empty');

  await stage.space('OPEN', [gone], 'Choir');
  const hidden = await stage.space('HIDDEN', [gone], 'Heron');
  await stage.database.query(sql`update person set deactivated_at = now() where id = ${gone.id}`);
  await admin.reload();
  await admin.getByRole('link', { name: 'Choir' }).waitFor();
  await admin.getByRole('link', { name: 'Spaces 2' }).waitFor();
  expect(await admin.getByText('Heron').count()).toBe(0);
  await isGoodToLookAt(admin, 'admin-spaces');

  await admin.getByRole('button', { name: /^Appoint a steward: Hidden space/ }).click();
  const sheet = admin.getByRole('dialog');
  await sheet.getByRole('button', { name: 'Appoint' }).click();
  await sheet.getByText('This is needed.').first().waitFor();
  await sheet.getByRole('combobox', { name: 'Who' }).pressSequentially('ines');
  await admin.getByRole('option', { name: /Ines Ferreira/ }).click();
  await sheet.getByLabel('Reason').fill('The one who founded it has left.');
  await isGoodToLookAt(admin, 'admin-spaces-appoint');
  await sheet.getByRole('button', { name: 'Appoint' }).click();
  await admin.getByText('has a steward again').first().waitFor();
  await sheet.waitFor({ state: 'hidden' });
  await admin.getByRole('button', { name: /^Appoint a steward: Hidden space/ }).waitFor({ state: 'hidden' });

  const steward = await house.visitAs(heir, `/spaces/${hidden}`);
  await heading(steward, 'Heron').waitFor();
  await steward.getByRole('button', { name: 'Invite' }).waitFor();
});
