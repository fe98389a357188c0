import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { aComment, aPost } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { type House } from './support/house';
import { journeysIn } from './support/journeys';

const journey = journeysIn();

const limits = JSON.parse(readFileSync(resolve(__dirname, '../../apps/web/first-load.json'), 'utf8')) as {
  kilobytes: number;
};
/** Nothing that is fetched after so long without a request was fetched by itself. */
const IDLE_MS = 2_000;

/** Every script this browser has fetched, by any way, with its size in kilobytes when packed. */
class Scripts {
  private readonly arriving: Promise<readonly [string, number]>[] = [];
  private last = Date.now();

  constructor(private readonly page: Page) {
    page.on('request', () => (this.last = Date.now()));
    page.on('response', (response) => {
      this.last = Date.now();
      if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
      const { pathname } = new URL(response.url());
      this.arriving.push(response.body().then((body) => [pathname, gzipSync(body, { level: 9 }).length / 1024]));
    });
  }

  async onceIdle(): Promise<{ files: readonly string[]; kilobytes: number }> {
    do await this.page.waitForTimeout(IDLE_MS / 4);
    while (Date.now() - this.last < IDLE_MS);
    const all = await Promise.all(this.arriving);
    const files = all.map(([file, size]) => `${file} ${size.toFixed(1)} KB`);
    return { files, kilobytes: all.reduce((sum, [, size]) => sum + size, 0) };
  }
}

/** One post of each kind, so that Home has every part it may have. */
async function furnish(house: House): Promise<void> {
  const [anna, ben] = [await house.person('Anna Berg'), await house.person('Ben Adeyemi')];
  const { stage } = house;
  await aPost(stage, anna, {
    text: '# Fair\n\nIn **hall four**:\n\n- [x] chairs\n\n| a | b |\n| - | - |\n| c | `d` |',
  });
  const question = await aPost(stage, anna, { kind: 'QUESTION', title: 'Where is the stapler?', text: 'It was here.' });
  const comment = await aComment(stage, ben, { postId: question.id, text: 'On the *second* floor.' });
  const accept = 'mutation ($postId: ID!, $id: ID!) { acceptAnswer(postId: $postId, commentId: $id) { id } }';
  await stage.ask(anna, accept, { postId: question.id, id: comment.id });
  await aPost(stage, anna, { kind: 'PRAISE', text: 'Ben saved the release.', praise: { personIds: [ben.id] } });
  const poll = { options: ['Tuesday', 'Thursday'], multiple: false, results: 'ALWAYS' };
  await aPost(stage, anna, { kind: 'POLL', title: 'When shall we meet?', text: '', poll });
  await aPost(stage, anna, { text: '```ts\nconst a = 1;\n```\n\nhttps://example.org' });
}

journey('Home fetches no more script than it may, whatever brings it', async (house) => {
  await furnish(house);
  const page = await house.visit('about:blank');
  const scripts = new Scripts(page);
  const asked: string[] = [];
  // Who I am is asked again once the line to the server stands: it may have changed in between.
  let listening = false;
  page.on('websocket', () => (listening = true));
  page.on('request', (request) => {
    const { operationName } = (request.postDataJSON() ?? {}) as { operationName?: string };
    if (operationName && !(operationName === 'Me' && listening)) asked.push(operationName);
  });
  await house.enter(page, await house.person('Dina Rossi'), '/?feed=company');
  await page.getByText('On the second floor.').waitFor();
  await house.hearsNews(page);
  const home = await scripts.onceIdle();
  console.log(`Home fetches ${home.kilobytes.toFixed(1)} KB of script, of ${limits.kilobytes} KB.`);
  expect(home.kilobytes <= limits.kilobytes || home.files).toBe(true);
  // React alone is more than this: were it less, something would not have been counted.
  expect(home.kilobytes).toBeGreaterThan(60);
  // What boot.js asked before the application was there is not asked for again by the application.
  for (const name of ['Me', 'HomeFeed', 'Announcements'])
    expect([name, asked.filter((one) => one === name).length]).toEqual([name, 1]);

  await page.getByRole('button', { name: /What is on your mind/ }).click();
  await page.getByRole('textbox', { name: 'Text' }).waitFor();
  const writing = await scripts.onceIdle();
  expect(writing.kilobytes).toBeGreaterThan(home.kilobytes + 100);
});
