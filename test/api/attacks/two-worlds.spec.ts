import { COMPANY_STREAM } from '@plenum/contract';
import { newId, sql } from '@plenum/platform';
import { aClientKey, type Actor, type GraphqlAnswer } from '@plenum/test-support';
import { canary, type Closed, ClosedWorld, idsOf } from './closed-world';
import { askAll, askTo, type Field, queriesOf } from './operations';

let world: ClosedWorld;
beforeAll(async () => (world = await ClosedWorld.make()), 60_000);
afterAll(() => world.close());

type Rows = (ids: readonly string[], words: readonly string[]) => object[];

const alone: Rows = () => [{}];
const byId: Rows = (ids) => ids.map((id) => ({ id }));
const byWord =
  (name: string): Rows =>
  (_ids, words) =>
    words.map((word) => ({ [name]: word }));
const places = (id: string) => ['SPACE', 'DEPARTMENT'].map((kind) => ({ kind, id }));

/** How each query is asked for what it must not tell. A query without a row here fails the test. */
const questions: Readonly<Record<string, Rows>> = {
  announcements: alone,
  bookmarks: () => [{}, { first: 1 }, { first: 100 }],
  comment: byId,
  comments: (ids) => ids.map((postId) => ({ postId })),
  companyName: alone,
  department: byId,
  departments: () => [{}, { withFormer: true }],
  directoryChoices: alone,
  directoryImport: byId,
  homeFeed: () => ['FOLLOWING', 'COMPANY', 'FOR_YOU'].flatMap((kind) => [{ kind }, { kind, unseenFirst: true }]),
  mails: alone,
  me: alone,
  mentionables: byWord('text'),
  mutes: alone,
  myApiTokens: alone,
  myDrafts: alone,
  mySessions: alone,
  newPosts: (ids) => [...ids, COMPANY_STREAM].map((after) => ({ after })),
  peopleToInvite: alone,
  people: (ids, words) => [
    ...words.flatMap((search) => [{ search, standing: 'ALL' }, { skill: search }]),
    ...ids.map((departmentId) => ({ departmentId })),
  ],
  person: byId,
  personFeed: (ids) => [...ids, world.member.id].map((personId) => ({ personId })),
  pinnedPosts: (ids) => ids.flatMap(places),
  placeFeed: (ids) => ids.flatMap(places),
  post: byId,
  postReports: () => [{}, { first: 100 }],
  postReportsWaiting: alone,
  postsByIds: (ids) => [{ ids }, ...ids.map((id) => ({ ids: [id] }))],
  reach: (ids) => ids.flatMap(places).map((place) => ({ place })),
  replies: (ids) => ids.map((commentId) => ({ commentId })),
  server: alone,
  space: byId,
  spaces: (_ids, words) =>
    [undefined, 'MINE', 'DISCOVER', 'INVITED', 'ARCHIVED'].flatMap((filter) => [
      { filter },
      ...words.map((search) => ({ filter, search })),
    ]),
  spacesWaiting: alone,
  spacesWithoutSteward: alone,
  topic: byWord('tag'),
  topicFeed: byWord('tag'),
  topics: byWord('prefix'),
};

const wordsOf = (closed: Closed): string[] => [
  'zqcan', // a prefix, and the word with what SQL would understand
  "%zqcanary_' or 1=1 --",
  ...closed.tags,
  ...['hiddenname', 'privatename'].map(canary),
];

async function* answersTo(who: Actor, closed: Closed): AsyncGenerator<[Field, object, GraphqlAnswer<object>]> {
  for (const [name, field] of Object.entries(queriesOf(world.stage))) {
    for (const variables of questions[name]!(idsOf(closed), wordsOf(closed))) {
      yield [field, variables, await askAll(world.stage, who, field, variables)];
    }
  }
}

/** A tag's own answer says the word that was asked; what is left of it must not. */
const withoutEcho = (text: string, variables: object) => {
  const asked = Object.values(variables).flatMap((value) => (typeof value === 'string' ? [value.toLowerCase()] : []));
  return asked.reduce((rest, word) => rest.replaceAll(`"tag":"${word}"`, ''), text.toLowerCase());
};

it('has a row for every query of the schema', () => {
  expect(Object.keys(questions).sort()).toEqual(Object.keys(queriesOf(world.stage)).sort());
});

it('tells the words to members, so that silence to others means something', async () => {
  for (const [closed, word] of [
    [world.hidden, 'hidden'],
    [world.private, 'private'],
  ] as const) {
    let heard = '';
    const answered = new Set<string>();
    for await (const [field, , answer] of answersTo(world.member, closed)) {
      heard += answer.text;
      if (answer.errors.length === 0) answered.add(field.name);
    }
    const forOthers = ['department', 'directoryImport', 'mails', 'peopleToInvite', 'person', 'spacesWithoutSteward'];
    expect(Object.keys(questions).filter((query) => !answered.has(query))).toEqual(forOthers);
    const told = [
      'name',
      'description',
      'title',
      'text',
      'edited',
      'file',
      'option',
      'comment',
      'reply',
      'draft',
      'tag',
    ];
    expect(told.filter((thing) => !heard.includes(canary(`${word}${thing}`)))).toEqual([]);
    // The member wrote what was reported; who else answers for the space hears of it.
    expect(heard).not.toContain(canary(`${word}report`));
    const { text } = await world.stage.app.graphql('{ postReports { edges { node { reason } } } }', {}, world.steward);
    expect(text).toContain(canary(`${word}report`));
  }
}, 120_000);

describe.each(['outsider', 'guest', 'exMember', 'exGuest', 'administrator'] as const)('To the %s', (name) => {
  it('no query tells a word of a closed space, nor an id of what is in it', async () => {
    const who = world[name];
    const leaks: string[] = [];
    for (const closed of [world.hidden, world.private]) {
      for await (const [field, variables, answer] of answersTo(who, closed)) {
        const rest = withoutEcho(answer.text, variables);
        // That a private space exists, and what it is about, every employee may know.
        const known =
          who.name.startsWith('Person') && name !== 'administrator' ? [] : ['privatename', 'privatedescription'];
        const said = known.reduce((text, word) => text.replaceAll(canary(word), ''), rest);
        const ids = idsOf(closed).filter((id) => id !== world.private.space && said.includes(id));
        const echoed = JSON.stringify(variables);
        if (said.includes('zqcanary') || (ids.length > 0 && !isOwnMute(field, ids)))
          leaks.push(`${field.name} ${echoed}: ${answer.text.slice(0, 600)}`);
        if (answer.errors.some(({ extensions }) => extensions.code === 'INTERNAL'))
          leaks.push(`${field.name}: INTERNAL`);
      }
    }
    expect(leaks).toEqual([]);
  }, 120_000);

  it('hidden things answer as things that never were, byte for byte', async () => {
    const who = world[name];
    const differing: string[] = [];
    const fields = queriesOf(world.stage);
    const ids = [...idsOf(world.hidden), ...idsOf(world.private).filter((id) => id !== world.private.space)];
    for (const [query, rows] of Object.entries(questions)) {
      if (query === 'newPosts') continue; // an id is a moment there, whoever has it
      for (const id of ids) {
        const never = newId();
        const hidden = rows([id], []);
        const absent = rows([never], []);
        for (const [at, variables] of hidden.entries()) {
          if (!JSON.stringify(variables).includes(id)) continue;
          const [one, other] = [
            await askTo(1, world.stage, who, fields[query]!, variables),
            await askTo(1, world.stage, who, fields[query]!, absent[at]!),
          ];
          if (one.status !== other.status || one.text !== other.text)
            differing.push(`${query} ${id}: ${one.text} / ${other.text}`);
        }
      }
    }
    expect(differing).toEqual([]);
  }, 120_000);

  it('no door for bytes gives the file', async () => {
    for (const closed of [world.hidden, world.private]) {
      for (const variant of ['original', 'thumb', 'medium', 'large', '..%2foriginal']) {
        const answer = await world.stage.app.request(`/files/${closed.file}/${variant}`, {}, world[name]);
        const never = await world.stage.app.request(`/files/${newId()}/${variant}`, {}, world[name]);
        expect([answer.status, await answer.text()]).toEqual([404, await never.text()]);
      }
    }
  });

  it('topics of closed spaces look like words that nobody ever wrote', async () => {
    const ask = (tag: string) =>
      world.stage.app.graphql<{ topic: object; topics: object[] }>(
        'query ($tag: String!) { topic(tag: $tag) { posts followers viewerFollow { follows } } topics(prefix: $tag) { tag } }',
        { tag },
        world[name],
      );
    const never = await ask('zqneverwritten');
    for (const tag of [...world.hidden.tags, ...world.private.tags]) expect((await ask(tag)).text).toBe(never.text);
  });
});

/** Whoever muted a space knows its id; its name is what they see no more. */
const isOwnMute = (field: Field, ids: readonly string[]) =>
  field.name === 'mutes' && ids.every((id) => id === world.hidden.space || id === world.private.space);

it('a person who left the company gets one and the same answer to everything', async () => {
  const { stage, deactivated, hidden } = world;
  for await (const [field, , answer] of answersTo(deactivated, hidden)) {
    const open = ['server', 'companyName'].includes(field.name);
    expect({ query: field.name, code: answer.errors[0]?.extensions.code }).toEqual({
      query: field.name,
      code: open ? answer.errors[0]?.extensions.code : 'UNAUTHENTICATED',
    });
    expect(answer.text).not.toContain('zqcanary');
  }
  expect((await stage.app.request(`/files/${hidden.file}/original`, {}, deactivated)).status).toBe(401);
}, 60_000);

it('no mail carries a word of a closed space', async () => {
  const mails = await world.stage.database.query<{ all: string }>(
    sql`select coalesce(string_agg(subject || ' ' || body, ' '), '') as all from mail_message`,
  );
  expect(mails[0]!.all).not.toContain('zqcanary');
});

it('a refusal repeats nothing of a name in use elsewhere', async () => {
  const space = { clientKey: aClientKey(), name: canary('hiddenname'), visibility: 'OPEN' };
  const made = await world.stage.app.graphql(
    'mutation ($space: NewSpace!) { createSpace(space: $space) { id } }',
    { space },
    world.outsider,
  );
  expect(made.errors).toEqual([]);
});
