import { aPost } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { journeysIn } from './support/journeys';

const journey = journeysIn();

/** German makes such words; a phone has to hold them. */
const LONG = 'Arbeitszeiterfassungssystembetreuungsangelegenheiten';
/** A phone, and a page at 400 % zoom. */
const WIDTHS = [390, 320];

/** By how many pixels a page scrolls sideways, by width. */
async function sideways(page: Page): Promise<Record<number, number>> {
  const found: Record<number, number> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    found[width] = await page
      .locator('html')
      .evaluate(({ ownerDocument: { scrollingElement: all } }) => (all ? all.scrollWidth - all.clientWidth : NaN));
  }
  return found;
}

journey('stays as wide as a phone in German', async (house) => {
  const { stage } = house;
  const anna = await house.person(`Anna ${LONG}`, { title: `Leitung ${LONG}` });
  const ben = await house.person('Ben Adeyemi', { locale: 'de' });
  const place = { kind: 'SPACE' as const, id: await stage.space('PRIVATE', [anna, ben], LONG) };
  const text = `Neues zum Thema ${LONG}.`;
  await aPost(stage, anna, { place, text });
  await aPost(stage, anna, { text });
  await aPost(stage, anna, { place: { kind: 'DEPARTMENT', id: house.company }, text });

  const page = await house.visitAs(ben, '/?feed=company', { locale: 'de-DE' });
  await page.getByRole('button', { name: 'Gefällt mir' }).first().press('ArrowUp');
  await page.getByRole('menuitemradio', { name: 'Aufschlussreich' }).click();
  await page.getByRole('button', { name: /Aufschlussreich/, pressed: true }).waitFor();
  expect(await sideways(page)).toEqual({ 390: 0, 320: 0 });

  const paths = [`/spaces/${place.id}`, `/people/${anna.id}`, `/departments/${house.company}`];
  for (const path of paths) {
    await page.goto(path);
    await page.getByRole('article').first().waitFor();
    expect({ path, ...(await sideways(page)) }).toEqual({ path, 390: 0, 320: 0 });
  }
  for (const path of ['/people', '/spaces']) {
    await page.goto(path);
    await page
      .getByRole('link', { name: new RegExp(LONG) })
      .first()
      .waitFor();
    expect({ path, ...(await sideways(page)) }).toEqual({ path, 390: 0, 320: 0 });
  }
});
