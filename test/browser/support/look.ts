import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Page } from 'playwright-core';

export const screenshots = resolve(__dirname, '../screenshots');

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 375, height: 812 };
/** The width of a page at 400 % zoom on an ordinary screen. */
const NARROWEST = { width: 320, height: 640 };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Seen {
  /** What axe finds, by theme. */
  readonly barriers: readonly string[];
  /** What stands wider than a page of 320 px. */
  readonly tooWide: readonly string[];
}

/**
 * Looks at a screen as everybody does: wide and on a phone, by day and by night, narrow as with large letters. Keeps the
 * pictures as NAME-1440-light.png and so on. Leaves the page as wide as it was, by day.
 */
export async function look(page: Page, name: string): Promise<Seen> {
  const before = page.viewportSize() ?? DESKTOP;
  const barriers: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      await settled(page);
      await picture(page, `${name}-${size.width}-${colorScheme}`);
      // What axe sees depends on theme and width; each of both once is nearly all of it, for half the time.
      if ((size === DESKTOP) === (colorScheme === 'light'))
        barriers.push(...(await barriersOn(page, `${size.width} ${colorScheme}`)));
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROWEST);
  await settled(page);
  const tooWide = await widerThan(page, NARROWEST.width);
  await page.setViewportSize(before);
  return { barriers, tooWide };
}

export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
}

/** Fonts are there, pictures are decoded, the last change is drawn. */
async function settled(page: Page): Promise<void> {
  await page.locator('html').evaluate(async ({ ownerDocument: { fonts, images, defaultView } }) => {
    await fonts.ready;
    const now = [...images].filter(({ loading }) => loading !== 'lazy');
    await Promise.all(now.map((image) => image.decode().catch(() => undefined)));
    await new Promise((done) => defaultView?.requestAnimationFrame(() => defaultView.requestAnimationFrame(done)));
  });
}

async function barriersOn(page: Page, how: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${how}: ${id} (${help}) ${node.target.join(' ')} ${node.any[0]?.message ?? ''} ${node.html.slice(0, 200)}`,
    ),
  );
}

async function widerThan(page: Page, width: number): Promise<string[]> {
  const scrolls = await page.locator('html').evaluate((root) => root.scrollWidth);
  if (scrolls <= width) return [];
  const wide = await page
    .locator('body *')
    .evaluateAll(
      (all, edge) =>
        all.filter((one) => one.getBoundingClientRect().right > edge + 1).map((one) => one.outerHTML.slice(0, 160)),
      width,
    );
  return [`scrolls to ${scrolls} px`, ...wide.slice(0, 8)];
}
