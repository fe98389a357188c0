import { type PersonId, type SpaceId } from '@plenum/contract';
import { newId } from '@plenum/platform';
import { Community } from './community';

let town: Community;
let steward: PersonId;
let colleague: PersonId;
let guest: PersonId;
beforeAll(async () => (town = await Community.start()));
afterEach(async () => expect(await town.wrongCounts()).toEqual([]));
afterAll(() => town.close());
beforeEach(async () => {
  [steward, colleague, guest] = await Promise.all([town.anEmployee(), town.anEmployee(), town.aGuest()]);
});

const NOT_FOUND = { code: 'NOT_FOUND' };
const FORBIDDEN = { code: 'FORBIDDEN' };

describe('an open space', () => {
  it('is read by every employee, joined and left by whoever wants', async () => {
    const { id } = await town.aSpace(steward, 'OPEN');
    expect(await town.does(colleague, 'see', { id })).toMatchObject({
      memberCount: 1,
      viewerRole: null,
      stewards: [{ id: steward }],
      viewerCan: { read: true, post: false, join: true, request: false, invite: false, leave: false, steward: false },
    });
    expect(await town.does(colleague, 'join', { id })).toMatchObject({
      memberCount: 2,
      viewerRole: 'MEMBER',
      viewerCan: { read: true, post: true, join: false, invite: true, inviteGuests: false, leave: true, edit: false },
    });
    expect(await town.does(colleague, 'join', { id })).toMatchObject({ memberCount: 2 });
    expect(await town.does(colleague, 'leave', { id })).toMatchObject({ memberCount: 1, viewerRole: null });
    expect(await town.does(colleague, 'leave', { id })).toMatchObject({ memberCount: 1 });
  });

  it('lets members bring colleagues, and only stewards bring guests', async () => {
    const { id } = await town.aSpace(steward, 'OPEN');
    const other = await town.anEmployee();
    expect(await town.refuses(other, 'invite', { id, people: [colleague] })).toEqual(FORBIDDEN);
    await town.does(colleague, 'join', { id });
    expect(await town.invites(colleague, id, [other])).toBe(1);
    expect(await town.refuses(colleague, 'invite', { id, people: [guest] })).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'personIds.0',
      reason: 'NOT_ALLOWED',
    });
    expect(await town.invites(steward, id, [guest])).toBe(1);
  });
});

describe('a private space', () => {
  it('is seen by every employee and joined by asking', async () => {
    const { id } = await town.aSpace(steward, 'PRIVATE');
    expect(await town.does(colleague, 'see', { id })).toMatchObject({
      viewerCan: { read: false, join: false, request: true, post: false },
    });
    expect(await town.refuses(colleague, 'join', { id })).toEqual(FORBIDDEN);
    const asked = await town.does(colleague, 'request', { id, message: 'I work on this.' });
    expect(asked).toMatchObject({ viewerRequested: true, viewerCan: { request: false } });
    expect(await town.does(colleague, 'request', { id })).toMatchObject({ viewerRequested: true });
    expect(await town.refuses(colleague, 'admit', { id, person: colleague })).toEqual(FORBIDDEN);
    expect(await town.does(steward, 'admit', { id, person: colleague })).toMatchObject({ memberCount: 2 });
    expect(await town.does(steward, 'admit', { id, person: colleague })).toMatchObject({ memberCount: 2 });
    expect(await town.does(colleague, 'see', { id })).toMatchObject({ viewerRole: 'MEMBER', viewerRequested: false });
  });

  it('lets a request be taken back and declined, and asked again', async () => {
    const { id } = await town.aSpace(steward, 'PRIVATE');
    await town.does(colleague, 'request', { id });
    expect(await town.does(colleague, 'withdrawRequest', { id })).toMatchObject({ viewerRequested: false });
    expect(await town.refuses(steward, 'admit', { id, person: colleague })).toEqual(NOT_FOUND);
    await town.does(colleague, 'request', { id });
    await town.does(steward, 'refuse', { id, person: colleague });
    expect(await town.does(colleague, 'see', { id })).toMatchObject({ viewerRequested: false, viewerRole: null });
    await town.does(colleague, 'request', { id });
  });

  it('shows members, requests and invitations to those whom they concern only', async () => {
    const { id } = await town.aSpace(steward, 'PRIVATE');
    const [asking, invited] = await Promise.all([town.anEmployee({ name: 'Asking' }), town.anEmployee()]);
    await town.does(asking, 'request', { id, message: 'Please' });
    await town.aMember(steward, id, colleague);
    await town.invites(steward, id, [invited]);
    expect(await lists(steward, id)).toEqual({
      members: { edges: [{ node: { role: 'STEWARD' } }, { node: { role: 'MEMBER' } }] },
      requests: { edges: [{ node: { message: 'Please', person: { name: 'Asking' } } }] },
      invitations: { edges: [{ node: { person: { id: invited }, invitedBy: { id: steward } } }] },
      requestCount: 1,
    });
    expect(await lists(colleague, id)).toMatchObject({ requests: null, invitations: null, requestCount: 0 });
    expect(await lists(asking, id)).toEqual({ members: null, requests: null, invitations: null, requestCount: 0 });
  });

  const lists = async (who: PersonId, id: SpaceId): Promise<object> => {
    const answer = await town.company.ask<{ space: object }>(
      who,
      `query ($id: ID!) { space(id: $id) {
        members { edges { node { role } } }
        requests { edges { node { message person { name } } } }
        invitations { edges { node { person { id } invitedBy { id } } } }
        requestCount } }`,
      { id },
    );
    return answer.space;
  };
});

describe('a hidden space', () => {
  it('is there for members and those invited only', async () => {
    const { id } = await town.aSpace(steward, 'HIDDEN');
    const administrator = await town.anAdministrator();
    for (const outsider of [colleague, guest, administrator]) {
      for (const act of ['see', 'accept', 'decline', 'leave'] as const) {
        expect(await town.refuses(outsider, act, { id })).toEqual(NOT_FOUND);
      }
    }
    for (const act of ['join', 'request', 'archive'] as const) {
      expect(await town.refuses(administrator, act, { id })).toEqual(NOT_FOUND);
    }
    await town.invites(steward, id, [colleague]);
    expect(await town.does(colleague, 'see', { id })).toMatchObject({
      viewerInvited: true,
      viewerCan: { read: false, acceptInvitation: true },
    });
    expect(await town.does(colleague, 'accept', { id })).toMatchObject({ viewerRole: 'MEMBER', memberCount: 2 });
    expect(await town.does(colleague, 'leave', { id })).toBeNull();
    expect(await town.refuses(colleague, 'see', { id })).toEqual(NOT_FOUND);
  });

  it('is out of sight again when an invitation is declined or withdrawn', async () => {
    const { id } = await town.aSpace(steward, 'HIDDEN');
    await town.invites(steward, id, [colleague]);
    expect(await town.does(colleague, 'decline', { id })).toBeNull();
    await town.invites(steward, id, [colleague]);
    await town.does(steward, 'withdrawInvitation', { id, person: colleague });
    expect(await town.refuses(colleague, 'accept', { id })).toEqual(NOT_FOUND);
  });
});

describe('a partner guest', () => {
  it('sees a space from the invitation on, and no other', async () => {
    const { id } = await town.aSpace(steward, 'OPEN');
    expect(await town.refuses(guest, 'see', { id })).toEqual(NOT_FOUND);
    await town.aMember(steward, id, guest);
    expect(await town.does(guest, 'see', { id })).toMatchObject({
      viewerCan: { read: true, post: true, invite: false, leave: true, edit: false },
    });
    await town.does(guest, 'leave', { id });
    expect(await town.refuses(guest, 'see', { id })).toEqual(NOT_FOUND);
  });

  it('makes, joins and asks for none, and never answers for one', async () => {
    const { id } = await town.aSpace(steward, 'OPEN');
    const space = { clientKey: newId(), name: 'Ours', visibility: 'OPEN' };
    expect(await town.refuses(guest, 'create', { space })).toEqual(FORBIDDEN);
    expect(await town.refuses(guest, 'join', { id })).toEqual(FORBIDDEN);
    expect(await town.refuses(guest, 'request', { id })).toEqual(FORBIDDEN);
    await town.aMember(steward, id, guest);
    expect(await town.refuses(steward, 'makeSteward', { id, person: guest })).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'personId',
      reason: 'NOT_ALLOWED',
    });
  });
});

describe('an invitation of departments', () => {
  it('asks all that belong there or below at once, and nobody twice', async () => {
    const care = await town.company.aDepartment(`Care ${newId()}`);
    const nights = await town.company.aDepartment('Nights', care);
    await Promise.all([
      town.anEmployee({ department: care }),
      town.anEmployee({ department: nights }),
      town.anEmployee({ department: nights, former: true }),
      town.company.aPerson({ department: care, kind: 'PARTNER' }),
    ]);
    const { id } = await town.aSpace(steward, 'PRIVATE');
    expect(await town.invites(steward, id, [colleague], [care])).toBe(3);
    expect(await town.invites(steward, id, [colleague], [care, nights])).toBe(0);
    const told = (await town.events('space.invited')).filter(({ spaceId }) => spaceId === id);
    expect(told.flatMap(({ personIds }) => personIds)).toHaveLength(3);
  });

  it('turns a request into an invitation, and says which name it does not know', async () => {
    const { id } = await town.aSpace(steward, 'PRIVATE');
    await town.does(colleague, 'request', { id });
    await town.invites(steward, id, [colleague]);
    expect(await town.does(colleague, 'see', { id })).toMatchObject({ viewerInvited: true, viewerRequested: false });
    const unknown = { code: 'BAD_USER_INPUT', reason: 'UNKNOWN' };
    expect(await town.refuses(steward, 'invite', { id, people: [colleague, newId()] })).toEqual({
      ...unknown,
      field: 'personIds.1',
    });
    expect(await town.refuses(steward, 'invite', { id, departments: [newId()] })).toEqual({
      ...unknown,
      field: 'departmentIds.0',
    });
    expect(await town.refuses(steward, 'invite', { id })).toMatchObject({ reason: 'TOO_FEW' });
  });
});
