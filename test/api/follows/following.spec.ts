import { COMPANY_STREAM, type DepartmentId, type PersonId, type SpaceId } from '@plenum/contract';
import { followedStreams, mutedStreams, topicStream } from '@plenum/follows';
import { Clock, newId } from '@plenum/platform';
import { aViewer } from './a-viewer';
import { Community } from '../spaces/community';

let town: Community;
let home: DepartmentId;
let viewer: PersonId;
let colleague: PersonId;
beforeAll(async () => (town = await Community.start()));
afterAll(() => town.close());
beforeEach(async () => {
  home = await town.company.aDepartment(`Home ${newId()}`);
  [viewer, colleague] = await Promise.all([town.anEmployee({ department: home }), town.anEmployee({ name: 'Col' })]);
});

const state = 'id follows implicit mutedUntil';
const FOLLOW = `mutation ($kind: FollowKind!, $id: ID!) { follow(kind: $kind, id: $id) { ${state} } }`;
const UNFOLLOW = `mutation ($id: ID!) { unfollow(id: $id) { ${state} } }`;
const FOLLOW_TOPIC =
  'mutation ($tag: String!) { followTopic(tag: $tag) { id tag posts followers viewerFollow { follows } } }';
const MUTE = `mutation ($kind: StreamKind!, $id: ID!, $span: MuteSpan, $until: DateTime) {
  mute(mute: { kind: $kind, id: $id, span: $span, until: $until }) { ${state} } }`;
const UNMUTE = `mutation ($id: ID!) { unmute(id: $id) { ${state} } }`;
const MUTES = '{ mutes { id kind name until } }';
const NOT_FOUND = { code: 'NOT_FOUND' };
const FORBIDDEN = { code: 'FORBIDDEN' };

const ask = <Data>(document: string, variables: object = {}, who = viewer) =>
  town.company.ask<Data>(who, document, variables);
/** As the feed asks for them, at the moment of the clock. */
const streams = async (who = viewer) => {
  const asks = await aViewer(town.company, who);
  const now = town.company.app.nest.get(Clock).now();
  const followed = await town.company.database.query<{ id: string }>(followedStreams(asks, now));
  const muted = await town.company.database.query<{ stream_id: string }>(mutedStreams(asks, now));
  return { followed: followed.map(({ id }) => id).sort(), muted: muted.map(({ stream_id }) => stream_id).sort() };
};
const sorted = (...ids: string[]) => [...ids].sort();

it('follows people, departments and spaces once, and stops', async () => {
  const other = await town.company.aDepartment(`Other ${newId()}`);
  const { id } = await town.aSpace(colleague, 'OPEN');
  for (const [kind, what] of [
    ['PERSON', colleague],
    ['DEPARTMENT', other],
    ['SPACE', id],
  ] as const) {
    await ask(FOLLOW, { kind, id: what });
    expect(await ask(FOLLOW, { kind, id: what })).toEqual({
      follow: { id: what, follows: true, implicit: false, mutedUntil: null },
    });
  }
  expect(await streams()).toEqual({ followed: sorted(COMPANY_STREAM, home, colleague, other, id), muted: [] });
  expect(
    await ask('query ($id: ID!) { person(id: $id) { followers viewerFollow { follows } } }', { id: colleague }),
  ).toEqual({
    person: { followers: 1, viewerFollow: { follows: true } },
  });
  expect(await ask(UNFOLLOW, { id: colleague })).toMatchObject({ unfollow: { follows: false } });
  expect(await ask(UNFOLLOW, { id: colleague })).toMatchObject({ unfollow: { follows: false } });
});

it('follows a space from joining to leaving', async () => {
  const { id } = await town.aSpace(colleague, 'OPEN');
  await town.does(viewer, 'join', { id });
  expect((await streams()).followed).toContain(id);
  await ask(UNFOLLOW, { id });
  expect(await town.does(viewer, 'see', { id })).toMatchObject({ viewerRole: 'MEMBER' });
  expect((await streams()).followed).not.toContain(id);
  await ask(FOLLOW, { kind: 'SPACE', id });
  await ask(MUTE, { kind: 'SPACE', id, span: 'DAY' });
  await town.does(viewer, 'leave', { id });
  expect(await streams()).toEqual({ followed: sorted(COMPANY_STREAM, home), muted: [] });
});

it('follows the company and one’s own departments without being asked', async () => {
  const query = 'query ($id: ID!) { department(id: $id) { viewerFollow { follows implicit } } }';
  expect(await ask(query, { id: home })).toEqual({ department: { viewerFollow: { follows: true, implicit: true } } });
  expect(await ask(UNFOLLOW, { id: home })).toMatchObject({ unfollow: { follows: true, implicit: true } });
  await ask(MUTE, { kind: 'DEPARTMENT', id: home, span: 'WEEK' });
  await ask(MUTE, { kind: 'COMPANY', id: COMPANY_STREAM, span: 'HOUR' });
  expect(await streams()).toEqual({ followed: [], muted: sorted(COMPANY_STREAM, home) });
});

it('gives a guest nothing that they did not come for', async () => {
  const guest = await town.company.aPerson({ kind: 'PARTNER', department: home });
  const { id } = await town.aSpace(colleague, 'OPEN');
  await town.aMember(colleague, id, guest);
  expect(await streams(guest)).toEqual({ followed: [id], muted: [] });
  const refused = (document: string, variables: object) => town.company.refused(guest, document, variables);
  expect(await refused(FOLLOW, { kind: 'PERSON', id: viewer })).toEqual(NOT_FOUND);
  expect(await refused(FOLLOW, { kind: 'DEPARTMENT', id: await town.company.aDepartment('Away') })).toEqual(NOT_FOUND);
  expect(await refused(FOLLOW, { kind: 'DEPARTMENT', id: home })).toEqual(FORBIDDEN);
  expect(await refused(MUTE, { kind: 'COMPANY', id: COMPANY_STREAM, span: 'DAY' })).toEqual(NOT_FOUND);
  await ask(FOLLOW, { kind: 'PERSON', id: colleague }, guest);
});

it('refuses what cannot be followed', async () => {
  const refused = (variables: object) => town.company.refused(viewer, FOLLOW, variables);
  const hidden: SpaceId = (await town.aSpace(colleague, 'HIDDEN')).id;
  const closed = (await town.aSpace(colleague, 'PRIVATE')).id;
  expect(await refused({ kind: 'SPACE', id: hidden })).toEqual(NOT_FOUND);
  expect(await refused({ kind: 'SPACE', id: closed })).toEqual(FORBIDDEN);
  expect(await refused({ kind: 'SPACE', id: colleague })).toEqual(NOT_FOUND);
  expect(await refused({ kind: 'PERSON', id: newId() })).toEqual(NOT_FOUND);
  expect(await refused({ kind: 'PERSON', id: viewer })).toMatchObject({ field: 'id', reason: 'NOT_ALLOWED' });
});

describe('a mute', () => {
  it('ends by itself, by hand, or is replaced by a later one', async () => {
    await ask(FOLLOW, { kind: 'PERSON', id: colleague });
    const { mute } = await ask<{ mute: { mutedUntil: string } }>(MUTE, { kind: 'PERSON', id: colleague, span: 'HOUR' });
    const end = Date.parse(mute.mutedUntil);
    expect(end - Date.now()).toBeGreaterThan(3_590_000);
    expect(end - Date.now()).toBeLessThanOrEqual(3_600_000);
    expect(await streams()).toMatchObject({ muted: [colleague] });
    expect((await streams()).followed).not.toContain(colleague);
    const clock = town.company.app.nest.get(Clock, { strict: false });
    clock.now = () => new Date(end + 1);
    try {
      expect(await streams()).toMatchObject({ muted: [] });
      expect((await streams()).followed).toContain(colleague);
      expect(await ask(MUTES)).toEqual({ mutes: [] });
    } finally {
      clock.now = () => new Date();
    }
    const until = new Date(Date.now() + 40 * 86_400_000).toISOString();
    expect(await ask(MUTE, { kind: 'PERSON', id: colleague, until })).toMatchObject({ mute: { mutedUntil: until } });
    expect(await ask(MUTES)).toEqual({ mutes: [{ id: colleague, kind: 'PERSON', name: 'Col', until }] });
    expect(await ask(UNMUTE, { id: colleague })).toMatchObject({ unmute: { mutedUntil: null, follows: true } });
  });

  it('has an end, in the future and not too far', async () => {
    const refused = (more: object) => town.company.refused(viewer, MUTE, { kind: 'PERSON', id: colleague, ...more });
    expect(await refused({})).toMatchObject({ field: 'mute.until', reason: 'REQUIRED' });
    expect(await refused({ span: 'DAY', until: '2050-01-01T00:00:00Z' })).toMatchObject({ reason: 'NOT_ALLOWED' });
    expect(await refused({ until: '2001-01-01T00:00:00Z' })).toMatchObject({ reason: 'IN_THE_PAST' });
    expect(await refused({ until: '2150-01-01T00:00:00Z' })).toMatchObject({ reason: 'TOO_FAR_AHEAD' });
  });

  it('keeps no name of what one sees no more', async () => {
    const { id } = await town.aSpace(colleague, 'HIDDEN', 'Heron');
    await town.aMember(colleague, id, viewer);
    await ask(MUTE, { kind: 'SPACE', id, span: 'WEEK' });
    expect(await ask(MUTES)).toMatchObject({ mutes: [{ id, name: 'Heron' }] });
    await town.does(colleague, 'remove', { id, person: viewer });
    expect(await ask(MUTES)).toEqual({ mutes: [] });
  });
});

describe('topics', () => {
  it('are followed by their word, used or not', async () => {
    const tag = `Käse-${newId().slice(-12)}`;
    const known = tag.toLowerCase();
    expect(await ask(FOLLOW_TOPIC, { tag: `#${tag}` })).toEqual({
      followTopic: { id: topicStream(known), tag: known, posts: 0, followers: 1, viewerFollow: { follows: true } },
    });
    expect((await streams()).followed).toContain(topicStream(known));
    expect(await town.company.refused(viewer, FOLLOW_TOPIC, { tag: 'two words' })).toMatchObject({
      field: 'tag',
      reason: 'MALFORMED',
    });
    expect(await town.company.refused(viewer, FOLLOW_TOPIC, { tag: 'x'.repeat(51) })).toMatchObject({ field: 'tag' });
  });

  it('are muted by their word, and their ids tell nobody which are in use', async () => {
    const MUTE_TOPIC = 'mutation ($tag: String!) { mute(mute: { kind: TOPIC, tag: $tag, span: DAY }) { id follows } }';
    expect(await ask(MUTE_TOPIC, { tag: '#Noise' })).toEqual({ mute: { id: topicStream('noise'), follows: false } });
    expect(await ask(MUTES)).toMatchObject({ mutes: [{ kind: 'TOPIC', name: '#noise' }] });
    for (const id of [topicStream('noise'), topicStream('never-written')]) {
      expect(await town.company.refused(viewer, MUTE, { kind: 'TOPIC', id, span: 'DAY' })).toMatchObject({
        field: 'mute.tag',
        reason: 'REQUIRED',
      });
      expect(await town.company.refused(viewer, FOLLOW, { kind: 'TOPIC', id })).toMatchObject({
        field: 'kind',
        reason: 'NOT_ALLOWED',
      });
    }
  });
});
