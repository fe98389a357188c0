import { limits, type PersonId } from '@plenum/contract';
import { newId } from '@plenum/platform';
import { Community } from './community';

let town: Community;
let steward: PersonId;
let colleague: PersonId;
beforeAll(async () => (town = await Community.start()));
afterEach(async () => expect(await town.wrongCounts()).toEqual([]));
afterAll(() => town.close());
beforeEach(async () => {
  [steward, colleague] = await Promise.all([town.anEmployee(), town.anEmployee()]);
});

const FORBIDDEN = { code: 'FORBIDDEN' };
const ARCHIVED = { code: 'FORBIDDEN', reason: 'ARCHIVED' };
const TAKEN = { code: 'BAD_USER_INPUT', field: 'name', reason: 'ALREADY_TAKEN' };

describe('making a space', () => {
  it('gives the same space to a retry, at the same moment too, and refuses the key for another', async () => {
    const space = { clientKey: newId(), name: `Cooks ${newId()}`, visibility: 'OPEN', description: ' We cook. ' };
    const made = await Promise.all([1, 2, 3].map(() => town.does(steward, 'create', { space })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made[0]).toMatchObject({ memberCount: 1, viewerRole: 'STEWARD' });
    expect(await town.refuses(steward, 'create', { space: { ...space, name: 'Other' } })).toEqual({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('wants a name that no visible space has', async () => {
    const { name } = await town.aSpace(steward, 'PRIVATE');
    const space = { clientKey: newId(), name: ` ${name.toUpperCase()} `, visibility: 'OPEN' };
    expect(await town.refuses(colleague, 'create', { space })).toEqual(TAKEN);
    const named = (text: string) => ({ space: { clientKey: newId(), visibility: 'OPEN', name: text } });
    expect(await town.refuses(colleague, 'create', named(' \n '))).toMatchObject({ field: 'name', reason: 'REQUIRED' });
    expect(await town.refuses(colleague, 'create', named('x\u0000y'))).toMatchObject({ reason: 'MALFORMED' });
    const long = '😀'.repeat(limits.space.name);
    expect(await town.refuses(colleague, 'create', named(`${long}x`))).toMatchObject({
      field: expect.stringContaining('name') as string,
      reason: 'TOO_LONG',
    });
    expect(await town.does(colleague, 'create', named(long))).toMatchObject({ name: long });
  });
});

describe('editing a space', () => {
  it('refuses what was made from an older version, and loses nothing', async () => {
    const { id, version, name } = await town.aSpace(steward, 'OPEN');
    const mine = await town.does(steward, 'edit', { space: { id, version, description: 'First' } });
    expect(mine).toMatchObject({ version: version + 1, name });
    expect(await town.refuses(steward, 'edit', { space: { id, version, description: 'Second' } })).toEqual({
      code: 'STALE',
    });
    expect(await town.refuses(colleague, 'edit', { space: { id, version: version + 1 } })).toEqual(FORBIDDEN);
  });

  it('opens a closed space only when that is meant, and tells of it', async () => {
    const { id, version } = await town.aSpace(steward, 'HIDDEN');
    const open = { id, version, visibility: 'OPEN' };
    expect(await town.refuses(steward, 'edit', { space: open })).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'confirmOpening',
      reason: 'REQUIRED',
    });
    await town.does(steward, 'edit', { space: { ...open, confirmOpening: true } });
    expect(await town.does(colleague, 'see', { id })).toMatchObject({ visibility: 'OPEN' });
    expect(await town.events('space.changed')).toContainEqual({
      spaceId: id,
      change: 'visibility',
      visibility: 'OPEN',
      was: 'HIDDEN',
    });
  });

  it('closes a space for those who only read and followed it, and ends requests', async () => {
    const { id, version } = await town.aSpace(steward, 'OPEN');
    await town.company.ask(colleague, 'mutation ($id: ID!) { follow(kind: SPACE, id: $id) { follows } }', { id });
    const closed = await town.does(steward, 'edit', { space: { id, version, visibility: 'PRIVATE' } });
    const follows = '($id: ID!) { space(id: $id) { viewerFollow { follows } } }';
    expect(await town.company.ask(colleague, `query ${follows}`, { id })).toEqual({
      space: { viewerFollow: { follows: false } },
    });
    expect(await town.company.ask(steward, `query ${follows}`, { id })).toEqual({
      space: { viewerFollow: { follows: true } },
    });
    await town.does(colleague, 'request', { id });
    const hidden = { id, version: closed.version, visibility: 'HIDDEN' };
    await town.does(steward, 'edit', { space: hidden });
    expect(await town.refuses(colleague, 'see', { id })).toEqual({ code: 'NOT_FOUND' });
    expect(await town.company.ask(steward, '{ spacesWaiting { requests } }')).toEqual({
      spacesWaiting: { requests: 0 },
    });
  });

  it('refuses the name of another space, also when it comes out of hiding or back', async () => {
    const { name } = await town.aSpace(steward, 'OPEN');
    const hidden = await town.aSpace(colleague, 'HIDDEN', name);
    const open = { id: hidden.id, version: hidden.version, visibility: 'OPEN', confirmOpening: true };
    expect(await town.refuses(colleague, 'edit', { space: open })).toEqual(TAKEN);
    const old = await town.aSpace(colleague, 'OPEN');
    await town.does(colleague, 'archive', { id: old.id });
    await town.aSpace(steward, 'OPEN', old.name);
    expect(await town.refuses(colleague, 'unarchive', { id: old.id })).toEqual(TAKEN);
  });
});

describe('an archived space', () => {
  it('can be read and left, and nothing else, until it is brought back', async () => {
    const { id } = await town.aSpace(steward, 'OPEN');
    const invited = await town.anEmployee();
    await town.does(colleague, 'join', { id });
    await town.invites(steward, id, [invited]);
    const archived = await town.does(steward, 'archive', { id });
    expect(archived).toMatchObject({
      viewerCan: { read: true, post: false, invite: false, edit: false, steward: true },
    });
    expect(await town.does(steward, 'archive', { id })).toMatchObject({ archivedAt: archived.archivedAt });
    for (const [who, act, more] of [
      [await town.anEmployee(), 'join', {}],
      [invited, 'accept', {}],
      [steward, 'invite', { people: [invited] }],
      [steward, 'makeSteward', { person: colleague }],
      [steward, 'edit', { space: { id, version: archived.version, name: 'New' } }],
    ] as const) {
      expect({ act, refusal: await town.refuses(who, act, { id, ...more }) }).toEqual({ act, refusal: ARCHIVED });
    }
    await town.does(colleague, 'leave', { id });
    expect(await town.does(steward, 'unarchive', { id })).toMatchObject({
      archivedAt: null,
      viewerCan: { post: true },
    });
    await town.does(invited, 'accept', { id });
  });

  it('is joined before or not at all by whoever comes at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await town.aSpace(steward, 'OPEN');
      const people = await Promise.all([1, 2, 3].map(() => town.anEmployee()));
      const [, ...joined] = await Promise.all([
        town.does(steward, 'archive', { id }),
        ...people.map((who) => town.refuses(who, 'join', { id })),
      ]);
      const inside = joined.filter((refusal) => refusal === undefined).length;
      expect(joined.filter((refusal) => refusal !== undefined)).toEqual(Array(3 - inside).fill(ARCHIVED));
      expect(await town.does(steward, 'see', { id })).toMatchObject({ memberCount: inside + 1 });
    }
  });
});

describe('the counter of members', () => {
  it('holds while everybody comes and goes at once', async () => {
    const { id } = await town.aSpace(steward, 'OPEN');
    const people = await Promise.all(Array.from({ length: 8 }, () => town.anEmployee()));
    await town.invites(steward, id, people);
    await Promise.all(people.flatMap((who) => [town.does(who, 'accept', { id }), town.does(who, 'join', { id })]));
    expect(await town.does(steward, 'see', { id })).toMatchObject({ memberCount: 9 });
    await Promise.all(people.flatMap((who) => [town.does(who, 'leave', { id }), town.does(who, 'join', { id })]));
    expect(await town.wrongCounts()).toEqual([]);
    const joined = (await town.events('space.membershipChanged')).filter((event) => event.spaceId === id);
    const balance = joined.reduce((sum, { change }) => sum + (change === 'joined' ? 1 : change === 'left' ? -1 : 0), 0);
    expect(await town.does(steward, 'see', { id })).toMatchObject({ memberCount: balance });
  });
});
