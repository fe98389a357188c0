import { type PersonId, type SpaceId } from '@plenum/contract';
import { newId } from '@plenum/platform';
import { acts, Community } from './community';

const CANARY = 'Kanarienvogel';

let town: Community;
let outsiders: PersonId[];
let hidden: SpaceId;
let steward: PersonId;
let member: PersonId;
beforeAll(async () => {
  town = await Community.start();
  steward = await town.anEmployee();
  member = await town.anEmployee();
  outsiders = [await town.anEmployee(), await town.anAdministrator(), await town.aGuest()];
  hidden = (await town.aSpace(steward, 'HIDDEN', CANARY)).id;
  await town.aMember(steward, hidden, member);
  const open = await town.aSpace(steward, 'OPEN', 'Ours for everybody');
  await town.aMember(steward, open.id, outsiders[2]!);
  await town.company.ask(member, 'mutation { followTopic(tag: "kanarienvogel") { id } }');
});
afterAll(() => town.close());

/** The whole answer as it went over the wire, without what differs between any two requests. */
async function bytes(who: PersonId, document: string, variables: object): Promise<string> {
  const { text, status } = await town.company.app.graphql(document, { ...variables }, town.company.as(who));
  return `${status} ${text}`;
}

it('answers of a hidden space as of none at all, byte for byte', async () => {
  const nobody = newId();
  const person = member;
  for (const who of outsiders) {
    for (const [name, document] of Object.entries(acts)) {
      if (name === 'create' || name === 'appoint') continue;
      const ask = (id: string) =>
        name === 'edit'
          ? bytes(who, document, { space: { id, version: 1, name: 'Other' } })
          : bytes(who, document, { id, person, people: [person], message: '' });
      expect({ name, answer: await ask(hidden) }).toEqual({ name, answer: await ask(nobody) });
    }
  }
});

it('answers to following and muting a hidden space as of none at all', async () => {
  const following = 'mutation ($id: ID!) { follow(kind: SPACE, id: $id) { follows } }';
  const muting = 'mutation ($id: ID!) { mute(mute: { kind: SPACE, id: $id, span: DAY }) { follows } }';
  for (const who of outsiders) {
    for (const document of [following, muting]) {
      expect(await bytes(who, document, { id: hidden })).toBe(await bytes(who, document, { id: newId() }));
    }
  }
});

const everything = `query ($search: String) {
  all: spaces(search: $search) { ...page }
  mine: spaces(search: $search, filter: MINE) { ...page }
  discover: spaces(search: $search, filter: DISCOVER) { ...page }
  invited: spaces(search: $search, filter: INVITED) { ...page }
  archived: spaces(search: $search, filter: ARCHIVED) { ...page }
  spacesWaiting { invitations requests }
  mutes { name }
  topics(prefix: "kanari") { tag posts followers }
}
fragment page on SpaceConnection { edges { node { id name description stewards { id } } } pageInfo { hasNextPage } }`;

it.each([null, CANARY, 'kanarien'])('never says the name in a list or search for %p', async (search) => {
  for (const who of outsiders) {
    const answer = await bytes(who, everything, { search });
    expect(answer).toContain('"data":{');
    expect(answer).not.toContain(hidden);
    expect(answer.toLowerCase()).not.toContain('kanarien');
  }
  expect(await bytes(member, everything, { search })).toContain(hidden);
});

it('does not betray the name by refusing it for another space', async () => {
  const space = { clientKey: newId(), name: CANARY, visibility: 'OPEN' };
  expect(await town.does(outsiders[0]!, 'create', { space })).toMatchObject({ name: CANARY });
});
