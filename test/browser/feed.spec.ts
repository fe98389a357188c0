import { aComment, aPost, readPost, until } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const COMPANY = '/?feed=company';
const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
/** From when one looks, or without looking away from when it was said: how late a line without a socket may be. */
const PROMISED_MS = 3_000;
/** A browser without a window gives every page the focus always: the page is told as a window would tell it. */
const looksAway = (page: Page, away: boolean) =>
  page.locator('html').evaluate(({ ownerDocument }, unfocused) => {
    ownerDocument.hasFocus = () => !unfocused;
    ownerDocument.defaultView?.dispatchEvent(new Event(unfocused ? 'blur' : 'focus'));
  }, away);
const reconnects = /ERR_FAILED|WebSocket connection|ERR_CONNECTION/;

journey('shows a new post behind a pill, and moves what one reads never', async (house) => {
  const anna = await house.person('Anna Berg', { title: 'Press' });
  await aPost(house.stage, anna, { text: 'The autumn fair opens on Monday.' });
  const ben = await house.visitAs(await house.person('Ben Adeyemi'), COMPANY);
  await card(ben, 'The autumn fair').waitFor();
  await house.hearsNews(ben);
  await isGoodToLookAt(ben, 'home');

  await aPost(house.stage, anna, { text: 'The fair moves to **hall four** because of #rain.' });
  const pill = ben.getByRole('button', { name: '1 new post' });
  await pill.waitFor();
  expect(await card(ben, 'hall four').count()).toBe(0);
  await isGoodToLookAt(ben, 'home-new-post');
  await pill.click();
  await card(ben, 'hall four').waitFor();
  await pill.waitFor({ state: 'hidden' });

  await card(ben, 'hall four').getByRole('link', { name: '#rain' }).click();
  await ben.getByRole('heading', { name: '#rain' }).first().waitFor();
  await card(ben, 'hall four').waitFor();
  await isGoodToLookAt(ben, 'topic');
  await ben.getByRole('button', { name: 'Follow #rain' }).click();
  await ben.getByRole('button', { name: 'Following: #rain' }).waitFor();
});

journey('counts reactions and comments on the other screen too', async (house) => {
  const clara = await house.person('Clara Okafor');
  const post = await aPost(house.stage, clara, { text: 'The new canteen is open.' });
  const claraReads = await house.visitAs(clara, `/posts/${post.id}`);
  await house.hearsNews(claraReads);
  const dina = await house.visitAs(await house.person('Dina Rossi'), COMPANY);
  await card(dina, 'canteen').getByRole('button', { name: 'Like' }).click();
  await card(claraReads, 'canteen').getByRole('button', { name: 'Who reacted: Like 1' }).waitFor();
  await aComment(house.stage, clara, { postId: post.id, text: 'With a terrace.' });
  await card(dina, 'canteen').getByRole('button', { name: '1 comment' }).click();
  await dina.getByText('With a terrace.').waitFor();
  await isGoodToLookAt(claraReads, 'post');
});

journey('votes in a poll and sees the result move', async (house) => {
  const emil = await house.person('Emil Novak');
  const poll = { options: ['Tuesday', 'Thursday'], multiple: false, results: 'ALWAYS' };
  await aPost(house.stage, emil, { kind: 'POLL', title: 'When shall we meet?', text: '', poll });
  const watching = await house.visitAs(emil, COMPANY);
  await house.hearsNews(watching);
  const gita = await house.visitAs(await house.person('Gita Rao'), COMPANY);
  await card(gita, 'shall we meet')
    .getByRole('button', { name: /Thursday/ })
    .click();
  await card(gita, 'shall we meet').getByText('1 person voted').waitFor();
  await card(watching, 'shall we meet').getByText('1 person voted').waitFor();
  await isGoodToLookAt(gita, 'poll');
});

journey('accepts the answer to a question', async (house) => {
  const hugo = await house.person('Hugo Martin');
  const ines = await house.person('Ines Ferreira');
  const question = await aPost(house.stage, hugo, {
    kind: 'QUESTION',
    title: 'Where is the stapler?',
    text: 'It was here.',
  });
  await aComment(house.stage, ines, { postId: question.id, text: 'On the second floor.' });
  const page = await house.visitAs(hugo, `/posts/${question.id}`);
  await page.getByRole('button', { name: 'More for the comment by Ines Ferreira' }).click();
  await page.getByRole('menuitem', { name: 'Accept as the answer' }).click();
  await page.getByText('Accepted answer').first().waitFor();
  await isGoodToLookAt(page, 'question');
});

journey('keeps an announcement on top until it was seen, and tells its author', async (house) => {
  const [karim, lena] = [await house.person('Karim Haddad'), await house.person('Lena Vogel')];
  const place = { kind: 'SPACE' as const, id: await house.stage.space('OPEN', [karim, lena], 'Office') };
  const text = 'The office is closed on Friday.';
  const announcement = await aPost(house.stage, karim, { kind: 'ANNOUNCEMENT', place, title: 'Closed', text });
  await aPost(house.stage, karim, { place, text: 'Something newer.' });
  const page = await house.visitAs(lena);
  const first = page.getByRole('article').first();
  await first.getByText(text).waitFor();
  await isGoodToLookAt(page, 'announcement');
  await until('she has seen it', async () => (await readPost(house.stage, lena, announcement.id)).seen, 10_000);
  await page.reload();
  await first.getByText('Something newer.').waitFor();
  const author = await house.visitAs(karim, `/posts/${announcement.id}`);
  await author.getByText(/^Seen by 1 of/).waitFor();
  await isGoodToLookAt(author, 'announcement-author');
});

journey('shows beside the feed where one is at home and what is talked about', async (house) => {
  const quirin = await house.person('Quirin Lang');
  const space = await house.stage.space('OPEN', [quirin], 'Betriebliches Eingliederungsmanagement und Gesundheit');
  await aPost(house.stage, quirin, { text: 'The #winter timetable is out.' });
  const page = await house.visitAs(quirin);
  const beside = page.getByRole('complementary');
  await beside.getByRole('link', { name: '#winter' }).click();
  await page.waitForURL('**/topics/winter');
  await page.goBack();
  await beside.getByRole('link', { name: /^Betriebliches/ }).click();
  await page.waitForURL(`**/spaces/${space}`);
  await page.goBack();
  await isGoodToLookAt(page, 'home-beside');
  await page.setViewportSize({ width: 1_100, height: 800 });
  await beside.waitFor({ state: 'detached' });
});

journey('bookmarks by key what one wants to find again', async (house) => {
  const mira = await house.person('Mira Sand');
  const nils = await house.person('Nils Sand');
  const praise = { personIds: [nils.id] };
  await aPost(house.stage, mira, { kind: 'PRAISE', text: 'Nils saved the release.', praise });
  const page = await house.visitAs(nils, COMPANY);
  await card(page, 'saved the release').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Bookmark', pressed: true }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.getByRole('heading', { name: 'Bookmarks' }).first().waitFor();
  await card(page, 'saved the release').getByText('Nils Sand').first().waitFor();
  await isGoodToLookAt(page, 'bookmarks');
  await card(page, 'saved the release').getByRole('link', { name: 'Mira Sand' }).first().click();
  await page.getByRole('heading', { name: 'Mira Sand' }).first().waitFor();
});

journey('brings news without a socket too, within three seconds', async (house) => {
  const otto = await house.person('Otto Min');
  const post = await aPost(house.stage, otto, { text: 'Line test.' });
  const page = await house.visit('about:blank');
  house.expectIn(page, reconnects);
  await page.context().routeWebSocket(/\/live/, (socket) => socket.close());
  await page.context().route(/\/live\//, (route) => route.abort());
  await house.enter(page, await house.person('Paula Reis'), `/posts/${post.id}`);
  await page.getByText('Line test.').first().waitFor();
  await page.getByText('Reconnecting').first().waitFor();
  // Once could be luck.
  for (const text of ['Said in the dark.', 'And once more.']) {
    await aComment(house.stage, otto, { postId: post.id, text });
    await page.getByText(text).waitFor({ timeout: PROMISED_MS });
  }

  await looksAway(page, true);
  await aComment(house.stage, otto, { postId: post.id, text: 'Said behind your back.' });
  // Nobody looks: nobody asks.
  await page.waitForTimeout(PROMISED_MS);
  expect(await page.getByText('Said behind your back.').count()).toBe(0);
  await looksAway(page, false);
  await page.getByText('Said behind your back.').waitFor({ timeout: PROMISED_MS });

  await page.goto(COMPANY);
  await card(page, 'Line test.').waitFor();
  await page.getByText('Reconnecting').first().waitFor();
  await looksAway(page, true);
  await aPost(house.stage, otto, { text: 'Written in the dark.' });
  await looksAway(page, false);
  await page.getByRole('button', { name: /new post/ }).waitFor({ timeout: PROMISED_MS });
  await isGoodToLookAt(page, 'reconnecting');
});
