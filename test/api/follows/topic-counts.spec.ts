import { Topics } from '@plenum/follows';
import { sql, Transactions } from '@plenum/platform';
import { Community } from '../spaces/community';

let town: Community;
beforeAll(async () => (town = await Community.start()));
afterAll(() => town.close());

const count = (tags: string[], by: number) =>
  town.company.app.nest
    .get(Transactions)
    .run((tx) => town.company.app.nest.get(Topics, { strict: false }).count(tx, tags, by));

it('suggests the most used first, by the beginning of the word, ten at most', async () => {
  const viewer = await town.anEmployee();
  await count(['market', 'marketing', 'mark_up', 'hidden-market'], 1);
  await count(['marketing'], 1);
  await count(['market-of-a-closed-space'], 0);
  await count(
    Array.from({ length: 12 }, (_, at) => `zoo${at}`),
    1,
  );
  const suggest = (prefix: string, who = viewer) =>
    town.company.ask<{ topics: { tag: string; posts: number }[] }>(
      who,
      'query ($prefix: String!) { topics(prefix: $prefix) { tag posts } }',
      { prefix },
    );
  expect(await suggest('#MARK')).toEqual({
    topics: [
      { tag: 'marketing', posts: 2 },
      { tag: 'mark_up', posts: 1 },
      { tag: 'market', posts: 1 },
    ],
  });
  expect(await suggest('mark_')).toEqual({ topics: [{ tag: 'mark_up', posts: 1 }] });
  expect((await suggest('zoo')).topics).toHaveLength(10);
  expect(await suggest('mark', await town.aGuest())).toEqual({ topics: [] });
  await count(['market'], -1);
  expect(await suggest('market')).toEqual({ topics: [{ tag: 'marketing', posts: 2 }] });
});

it('counts right however many posts use the same tags at once', async () => {
  const tags = ['one', 'two', 'three', 'four'];
  await Promise.all(Array.from({ length: 12 }, (_, at) => count(at % 2 ? tags : [...tags].reverse(), 1)));
  const rows = await town.company.database.query(sql`select posts from topic where tag = any(${tags})`);
  expect(rows).toEqual(tags.map(() => ({ posts: 12 })));
});
