import { newId, sql } from '@plenum/platform';
import { aClientKey, type Actor, aKnownPerson, type Caller, signIn } from '@plenum/test-support';
import { ClosedWorld } from './closed-world';
import { change, codesOf, mutationsOf } from './operations';

let world: ClosedWorld;
let reader: Actor;
let leftBrowser: Caller;
beforeAll(async () => {
  world = await ClosedWorld.make();
  const { stage } = world;
  reader = await stage.person({ roles: ['ADMINISTRATOR'] });
  await stage.database.query(sql`update api_token set read_only = true where person_id = ${reader.id}`);
  const left = await aKnownPerson(stage.app);
  leftBrowser = await signIn(stage.app, left);
  await stage.database.query(sql`update person set deactivated_at = now() where id = ${left.id}`);
}, 60_000);
afterAll(() => world.close());

/** Who may do it at all, and how it is aimed at an id. */
interface Aim {
  readonly for: 'ANYONE' | 'SIGNED_IN' | 'EMPLOYEES' | 'ADMINISTRATORS';
  /** It touches nothing but the caller's own, so it may be let through whatever the id is. */
  readonly own?: true;
  readonly at: (id: string) => object;
}

const everybody = (at: Aim['at']): Aim => ({ for: 'SIGNED_IN', at });
const employees = (at: Aim['at']): Aim => ({ for: 'EMPLOYEES', at });
const administrators = (at: Aim['at']): Aim => ({ for: 'ADMINISTRATORS', at });
const anyone = (at: Aim['at']): Aim => ({ for: 'ANYONE', own: true, at });
const own = (at: Aim['at']): Aim => ({ for: 'SIGNED_IN', own: true, at });
const only = (id: string) => ({ id });
const versioned = (id: string) => ({ id, version: 1 });
const seat = (name: string) => (id: string) => ({ [name]: { spaceId: id, personId: world.member.id } });
const words = { place: { kind: 'COMPANY' }, text: 'Words.' };

/** Every mutation, aimed at what is not the caller's. A mutation without a row here fails the test. */
const aims: Readonly<Record<string, Aim>> = {
  acceptAnswer: everybody((id) => ({ postId: id, commentId: id })),
  acceptInvitation: anyone((id) => ({ token: id, password: 'eleven grey storks' })),
  acceptSpaceInvitation: everybody(only),
  addDepartment: administrators((id) => ({ department: { clientKey: newId(), name: 'X', parentId: id } })),
  addPerson: administrators((id) => ({
    person: { clientKey: newId(), name: 'X', email: `${newId()}@example.org`, departmentId: id },
  })),
  answerSpaceRequest: everybody((id) => ({ accept: true, ...seat('request')(id) })),
  applyDirectoryImport: administrators(only),
  appointSpaceSteward: administrators((id) => ({
    appointment: { spaceId: id, personId: world.outsider.id, reason: 'Me.' },
  })),
  archiveSpace: everybody(only),
  bookmarkPost: everybody((id) => ({ id, bookmarked: true })),
  changePassword: own(() => ({ currentPassword: 'not this one', newPassword: 'eleven grey storks' })),
  chooseLanguage: own(() => ({ locale: 'de' })),
  closePoll: everybody(only),
  copyInvitationLink: administrators((personId) => ({ personId })),
  createApiToken: own(() => ({ token: { name: 'Mine' } })),
  createSpace: {
    ...employees(() => ({ space: { clientKey: newId(), name: newId(), visibility: 'OPEN' } })),
    own: true,
  },
  deactivateDepartment: administrators(versioned),
  deactivatePerson: administrators(versioned),
  decideReport: everybody((id) => ({ id, outcome: 'REMOVED' })),
  declineSpaceInvitation: everybody(only),
  discardDraft: everybody(only),
  editComment: everybody((id) => ({ ...versioned(id), text: 'Mine.' })),
  editDepartment: employees((id) => ({ department: { ...versioned(id), name: 'Mine' } })),
  editMyProfile: own(() => ({ profile: { version: 99 } })),
  editPerson: administrators((id) => ({ person: { ...versioned(id), name: 'Mine' } })),
  editPost: everybody((id) => ({ id, change: { text: 'Mine.', version: 2 } })),
  editSpace: everybody((id) => ({
    space: { ...versioned(id), name: 'Mine', visibility: 'OPEN', confirmOpening: true },
  })),
  endOtherSessions: own(() => ({})),
  endSession: everybody(only),
  follow: everybody((id) => ({ id, kind: 'SPACE' })),
  followTopic: own(() => ({ tag: 'weather' })),
  inviteEverybodyNew: administrators(() => ({})),
  invitePerson: administrators((personId) => ({ personId })),
  inviteToSpace: everybody((spaceId) => ({ invitees: { spaceId, personIds: [world.outsider.id] } })),
  joinSpace: everybody(only),
  leaveSpace: everybody(only),
  makeSpaceSteward: everybody(seat('member')),
  markPostsSeen: own((id) => ({ ids: [id, id] })),
  moveDepartment: administrators((id) => ({ department: versioned(id) })),
  mute: everybody((id) => ({ mute: { id, kind: 'SPACE', span: 'HOUR' } })),
  openLink: anyone((token) => ({ token, purpose: 'RESET' })),
  openMail: administrators(only),
  pinPost: everybody((id) => ({ id, pinned: true })),
  previewDirectoryImport: administrators(() => ({ file: { base64: 'AAAA', name: 'a.csv' } })),
  publishPost: everybody((id) => ({
    draft: { clientKey: aClientKey(), text: 'Me too.', place: { kind: 'SPACE', id }, attachmentIds: [id] },
  })),
  reactToComment: everybody((id) => ({ id, kind: 'LIKE' })),
  reactToPost: everybody((id) => ({ id, kind: 'LIKE' })),
  reactivateDepartment: administrators(versioned),
  reactivatePerson: administrators(versioned),
  removeComment: everybody(only),
  removePost: everybody(only),
  removeSpaceMember: everybody(seat('member')),
  reportPost: everybody((id) => ({ id, reason: 'Because.' })),
  requestPasswordReset: anyone(() => ({ email: `${newId()}@example.org` })),
  requestToJoinSpace: everybody(only),
  resetPassword: anyone((token) => ({ token, password: 'eleven grey storks' })),
  revokeApiToken: everybody(only),
  saveDraft: everybody((id) => ({ id, version: 1, content: words })),
  scheduleDraft: everybody((id) => ({ id, publishAt: new Date(Date.now() + 86_400_000), timeZone: 'UTC' })),
  setDepartmentStewards: administrators((id) => ({ ...versioned(id), personIds: [id] })),
  setMyPicture: everybody((fileId) => ({ fileId })),
  setPersonRoles: administrators((id) => ({ person: { ...versioned(id), roles: [] } })),
  signIn: anyone(() => ({ email: `${newId()}@example.org`, password: 'eleven grey storks' })),
  signOut: anyone(() => ({})),
  unarchiveSpace: everybody(only),
  unfollow: own(only),
  unmakeSpaceSteward: everybody(seat('member')),
  unmute: own(only),
  visitHome: own(() => ({})),
  voteInPoll: everybody((id) => ({ id, options: [0] })),
  withdrawSpaceInvitation: everybody(seat('invitation')),
  withdrawSpaceRequest: everybody(only),
  writeComment: everybody((postId) => ({ draft: { clientKey: aClientKey(), postId, text: 'Me too.' } })),
};

const REFUSALS = ['NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT', 'STALE'];

/** What a caller gets for each mutation that is not among the `expected`. */
async function surprises(as: Caller, expected: (aim: Aim, code: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  for (const [name, field] of Object.entries(mutationsOf(world.stage))) {
    const answer = await change(world.stage, as, field, aims[name]!.at(newId()));
    if (!expected(aims[name]!, codesOf(answer))) found.push(`${name}: ${answer.text}`);
  }
  return found;
}

it('has a row for every mutation of the schema', () => {
  expect(Object.keys(aims).sort()).toEqual(Object.keys(mutationsOf(world.stage)).sort());
});

it.each([
  ['nobody', () => ({})],
  ['a program of somebody who left', () => world.deactivated],
  ['the browser of somebody who left', () => leftBrowser],
  ['a token that never was', () => ({ token: `plenum_${'a'.repeat(43)}` })],
  ['a token of another form', () => ({ token: "' or true --" })],
])('%s changes nothing', async (_who, as) => {
  const expected = (aim: Aim, code: string) =>
    aim.for === 'ANYONE' ? code !== 'INTERNAL' : code === 'UNAUTHENTICATED';
  expect(await surprises(as(), expected)).toEqual([]);
});

it('a token that may only read changes nothing, an administrator’s neither', async () => {
  expect(await surprises(reader, (_aim, code) => code === 'FORBIDDEN')).toEqual([]);
});

it('what administrators do nobody else may, what employees do no guest', async () => {
  const { outsider, guest } = world;
  const closed = (aim: Aim, code: string) => aim.for !== 'ADMINISTRATORS' || code === 'FORBIDDEN';
  expect(await surprises(outsider, closed)).toEqual([]);
  expect(
    await surprises(guest, (aim, code) => closed(aim, code) && (aim.for !== 'EMPLOYEES' || code === 'FORBIDDEN')),
  ).toEqual([]);
});

/** The same request twice differs in its keys only; the id asked for is the one word that may be echoed. */
const plain = (text: string, id: string) => text.replaceAll(id, '').replace(/"retryAfterSeconds":\d+/, '');

describe.each(['outsider', 'exMember', 'exGuest'] as const)('The %s', (who) => {
  it('gets the same refusal for hidden things, of every kind, as for things that never were', async () => {
    const as = world[who];
    const wrong: string[] = [];
    const { space, post, poll, removed, comment, file, draft } = world.hidden;
    const ids = [space, post, poll, removed, comment, file, draft, world.private.post];
    for (const [name, field] of Object.entries(mutationsOf(world.stage))) {
      const aim = aims[name]!;
      // A mailed secret is no id, and too many wrong ones are too many.
      const aimed = aim.for !== 'ANYONE' && JSON.stringify(aim.at('here')).includes('here');
      const tries = aimed ? ids : ids.slice(0, 1);
      for (const id of tries) {
        const never = newId();
        const real = await change(world.stage, as, field, aim.at(id));
        const absent = await change(world.stage, as, field, aim.at(never));
        const isRefused = codesOf(real)
          .split(' ')
          .every((code) => REFUSALS.includes(code));
        // Their own reactions, reports and uploads may still be named; nothing else may differ.
        if (!isRefused && !aim.own) wrong.push(`${name} ${id}: ${real.text}`);
        if (codesOf(real).includes('INTERNAL')) wrong.push(`${name} ${id}: ${real.text}`);
        if (plain(real.text, id) !== plain(absent.text, never) && tries.length > 1)
          wrong.push(`${name} ${id}: ${real.text} / ${absent.text}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

it('nothing of the closed spaces moved in all this', async () => {
  const { stage, hidden } = world;
  const [post] = await stage.database.query(sql`
    select p.version, p.deleted_at, c.comments, c.seen, s.members, s.visibility, s.version as space,
           (select count(*)::int from space_member m where m.space_id = s.id) as counted
      from post p join post_counter c on c.post_id = p.id join space s on s.id = p.place_id where p.id = ${hidden.post}`);
  expect(post).toMatchObject({
    version: 2,
    deleted_at: null,
    comments: 0,
    seen: 0,
    visibility: 'HIDDEN',
    members: 3,
    counted: 3,
  });
});

it('an administrator’s hand on ids of any kind is never a fault', async () => {
  const { stage, hidden, outsider, openSpace, guest } = world;
  const faults: string[] = [];
  const { space, post, comment, file, draft } = hidden;
  const ids = [space, post, comment, file, draft, outsider.id, guest.id, openSpace];
  const others = Object.entries(aims).filter(([name]) => !['deactivatePerson', 'signOut'].includes(name));
  for (const [name, aim] of others) {
    for (const id of ids) {
      const answer = await change(stage, world.administrator, mutationsOf(stage)[name]!, aim.at(id));
      if (/INTERNAL|UNAUTHENTICATED/.test(codesOf(answer))) faults.push(`${name} ${id}: ${answer.text}`);
    }
  }
  expect(faults).toEqual([]);
}, 120_000);
