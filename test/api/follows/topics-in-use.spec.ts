import { type PersonId, type SpaceId } from '@plenum/contract';
import { newId } from '@plenum/platform';
import { Community } from '../spaces/community';

let town: Community;
let author: PersonId;
let viewer: PersonId;
beforeAll(async () => {
  town = await Community.start();
  [author, viewer] = await Promise.all([town.anEmployee(), town.anEmployee()]);
});
afterAll(() => town.close());

const PUBLISH = 'mutation ($draft: PostDraftInput!) { publishPost(draft: $draft) { id } }';
const say = async (text: string, space?: SpaceId) => {
  const place = space ? { kind: 'SPACE', id: space } : { kind: 'COMPANY' };
  const answer = await town.company.ask<{ publishPost: { id: string } }>(author, PUBLISH, {
    draft: { clientKey: newId(), kind: 'UPDATE', place, text },
  });
  return answer.publishPost.id;
};
const suggest = async (prefix: string, who = viewer) =>
  (
    await town.company.ask<{ topics: { tag: string; posts: number }[] }>(
      who,
      'query ($prefix: String!) { topics(prefix: $prefix) { tag posts } }',
      { prefix },
    )
  ).topics;

it('suggests the most used first, by the beginning of the word, ten at most, to employees', async () => {
  await say('#market and #marketing');
  await say('#marketing and #mark_up');
  await say(Array.from({ length: 12 }, (_, at) => `#zoo${at}`).join(' '));
  expect(await suggest('#MARK')).toEqual([
    { tag: 'marketing', posts: 2 },
    { tag: 'mark_up', posts: 1 },
    { tag: 'market', posts: 1 },
  ]);
  expect(await suggest('mark_')).toEqual([{ tag: 'mark_up', posts: 1 }]);
  expect(await suggest('zoo')).toHaveLength(10);
  expect(await suggest('mark', await town.aGuest())).toEqual([]);
});

it('never suggests or counts what only closed spaces speak of, until they open', async () => {
  const hidden = await town.aSpace(author, 'HIDDEN');
  await say('#kestrel #plans', hidden.id);
  await say('#plans for everybody');
  const topic = async () =>
    town.company.ask(viewer, '{ topic(tag: "kestrel") { tag posts } plans: topic(tag: "plans") { posts } }');
  expect(await suggest('kes')).toEqual([]);
  expect(await suggest('kes', author)).toEqual([]);
  expect(await topic()).toEqual({ topic: { tag: 'kestrel', posts: 0 }, plans: { posts: 1 } });
  const open = { id: hidden.id, version: hidden.version, visibility: 'OPEN', confirmOpening: true };
  await town.does(author, 'edit', { space: open });
  expect(await suggest('kes')).toEqual([{ tag: 'kestrel', posts: 1 }]);
  expect(await topic()).toMatchObject({ plans: { posts: 2 } });
});

it('forgets what was removed', async () => {
  const id = await say('#mayfly');
  expect(await suggest('mayfly')).toEqual([{ tag: 'mayfly', posts: 1 }]);
  await town.company.ask(author, 'mutation ($id: ID!) { removePost(id: $id) }', { id });
  expect(await suggest('mayfly')).toEqual([]);
});
