import { aPost } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });
/** By its tab, not by its address: which one is open is remembered. */
const feed = (page: Page, name: string) => page.getByRole('navigation', { name: 'Feeds' }).getByRole('link', { name });

journey('follows a person, reads what they write, and stops again', async (house) => {
  const [anna, ben] = [await house.person('Anna Berg', { title: 'Press' }), await house.person('Ben Adeyemi')];
  const place = { kind: 'SPACE' as const, id: await house.stage.space('OPEN', [anna], 'Rowing club') };
  await aPost(house.stage, anna, { place, text: 'The boats are back in the water.' });

  const page = await house.visitAs(ben);
  await feed(page, 'Following').click();
  await page.getByRole('heading', { name: 'Welcome, Ben' }).waitFor();
  await page.goto(`/people/${anna.id}`);
  await card(page, 'The boats are back').waitFor();
  await page.getByRole('button', { name: 'Follow Anna Berg' }).click();
  await page.getByRole('button', { name: 'Following: Anna Berg' }).waitFor();
  await page.getByRole('link', { name: 'Home' }).first().click();
  await feed(page, 'Following').waitFor();
  await card(page, 'The boats are back').waitFor();
  await house.hearsNews(page);

  await aPost(house.stage, anna, { place, text: 'Training is at six.' });
  await page.getByRole('button', { name: '1 new post' }).click();
  await card(page, 'Training is at six.').getByRole('link', { name: 'Anna Berg' }).first().click();
  await page.getByRole('button', { name: 'Following: Anna Berg' }).click();
  await isGoodToLookAt(page, 'following-menu');
  await page.getByRole('menuitem', { name: 'Stop following' }).click();
  await page.getByRole('button', { name: 'Follow Anna Berg' }).waitFor();
  await page.getByRole('link', { name: 'Home' }).first().click();
  await page.getByRole('heading', { name: 'Welcome, Ben' }).waitFor();
  expect(await card(page, 'Training is at six.').count()).toBe(0);
});
