import { type PersonId, type SpaceId } from '@plenum/contract';
import { Community } from './community';

let town: Community;
let steward: PersonId;
let viewer: PersonId;
beforeAll(async () => {
  town = await Community.start();
  [steward, viewer] = await Promise.all([town.anEmployee(), town.anEmployee()]);
  for (const name of ['Zebra', 'ärzte', 'Bäcker', 'Chess', 'apple', 'Dance']) await town.aSpace(steward, 'OPEN', name);
  const [book] = await Promise.all([town.aSpace(steward, 'PRIVATE', 'Books')]);
  await town.aMember(steward, book!.id, viewer);
  const secret = await town.aSpace(steward, 'HIDDEN', 'Secret');
  await town.invites(steward, secret.id, [viewer]);
  const old = await town.aSpace(steward, 'OPEN', 'Old');
  await town.does(steward, 'archive', { id: old.id });
});
afterAll(() => town.close());

interface Spaces {
  spaces: {
    edges: { cursor: string; node: { id: SpaceId; name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
const LIST = `query ($filter: SpaceFilter, $search: String, $first: Int, $after: String) {
  spaces(filter: $filter, search: $search, first: $first, after: $after) {
    edges { cursor node { id name } } pageInfo { hasNextPage endCursor } } }`;
const page = async (variables: object) => (await town.company.ask<Spaces>(viewer, LIST, variables)).spaces;
const names = async (variables: object) => (await page({ first: 50, ...variables })).edges.map(({ node }) => node.name);

it('narrows to mine, those to discover, those I am invited to, and those of the past', async () => {
  expect(await names({ filter: 'MINE' })).toEqual(['Books']);
  expect(await names({ filter: 'INVITED' })).toEqual(['Secret']);
  expect(await names({ filter: 'ARCHIVED' })).toEqual(['Old']);
  expect((await names({ filter: 'DISCOVER' })).sort()).toEqual(
    ['Bäcker', 'Chess', 'Dance', 'Secret', 'Zebra', 'apple', 'ärzte'].sort(),
  );
  expect(await names({})).toHaveLength(8);
});

it.each([
  ['BACK', ['Bäcker']],
  ['arz', ['ärzte']],
  ['ecker', []],
  ['%', 8],
  ['o', []],
])('finds %p by the beginnings of words, whatever case and accents', async (search, expected) => {
  const found = await names({ search });
  expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
});

it('gives pages that neither repeat nor miss', async () => {
  const whole = await names({});
  const walked: string[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Spaces['spaces'] = await page({ first: 3, after });
    walked.push(...edges.map(({ node }) => node.name));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  expect(walked).toEqual(whole);
});

it('refuses the cursor of another list', async () => {
  const { pageInfo } = await page({ first: 1, filter: 'DISCOVER' });
  expect(await town.company.refused(viewer, LIST, { first: 1, after: pageInfo.endCursor })).toMatchObject({
    reason: 'BAD_CURSOR',
  });
});

it('lists members with the stewards first, by name, found by name or title', async () => {
  const { id } = await town.aSpace(steward, 'OPEN', 'Choir');
  const people: Record<string, PersonId> = {};
  for (const [name, title] of [
    ['Ömer', 'Baker'],
    ['Anna', 'Cook'],
    ['Zoë', 'Night cook'],
    ['Bo', ''],
  ] as const) {
    people[name] = await town.anEmployee({ name, title });
    await town.does(people[name], 'join', { id });
  }
  await town.does(steward, 'makeSteward', { id, person: people['Zoë'] });
  const members = async (variables: object) => {
    const answer = await town.company.ask<{ space: { members: Members } }>(
      viewer,
      `query ($id: ID!, $search: String, $first: Int, $after: String) { space(id: $id) {
        members(search: $search, first: $first, after: $after) {
          edges { node { person { id name } } } pageInfo { hasNextPage endCursor } } } }`,
      { id, first: 50, ...variables },
    );
    return answer.space.members;
  };
  const all = (await members({})).edges.map(({ node }) => node.person.name);
  expect(all.slice(2)).toEqual(['Anna', 'Bo', 'Ömer']);
  expect((await members({ search: 'cook' })).edges.map(({ node }) => node.person.name)).toEqual(['Zoë', 'Anna']);
  const first = await members({ first: 2 });
  const rest = await members({ first: 3, after: first.pageInfo.endCursor });
  expect([...first.edges, ...rest.edges].map(({ node }) => node.person.name)).toEqual(all);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

interface Members {
  edges: { node: { person: { id: PersonId; name: string } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

it('says what waits for me', async () => {
  expect(await town.company.ask(viewer, '{ spacesWaiting { invitations requests } }')).toEqual({
    spacesWaiting: { invitations: 1, requests: 0 },
  });
  const { id } = await town.aSpace(steward, 'PRIVATE', 'Garden');
  await town.does(viewer, 'request', { id });
  expect(await town.company.ask(steward, '{ spacesWaiting { invitations requests } }')).toEqual({
    spacesWaiting: { invitations: 0, requests: 1 },
  });
});
