import { type PersonId } from '@plenum/contract';
import { newId, sql } from '@plenum/platform';
import { Community } from './community';

let town: Community;
let steward: PersonId;
let second: PersonId;
beforeAll(async () => (town = await Community.start()));
afterEach(async () => expect(await town.wrongCounts()).toEqual([]));
afterAll(() => town.close());
beforeEach(async () => {
  [steward, second] = await Promise.all([town.anEmployee(), town.anEmployee()]);
});

const FORBIDDEN = { code: 'FORBIDDEN' };
const LAST_STEWARD = { code: 'FORBIDDEN', reason: 'LAST_STEWARD' };

describe('the stewards of a space', () => {
  it('are made and unmade, and one always stays', async () => {
    const { id } = await town.aSpace(steward, 'OPEN');
    expect(await town.refuses(steward, 'leave', { id })).toEqual(LAST_STEWARD);
    expect(await town.refuses(steward, 'unmakeSteward', { id, person: steward })).toEqual(LAST_STEWARD);
    await town.does(second, 'join', { id });
    expect(await town.refuses(second, 'makeSteward', { id, person: second })).toEqual(FORBIDDEN);
    const made = await town.does(steward, 'makeSteward', { id, person: second });
    expect(made.stewards.map((one) => one.id).sort()).toEqual([steward, second].sort());
    await town.does(steward, 'leave', { id });
    expect(await town.refuses(second, 'remove', { id, person: second })).toEqual(LAST_STEWARD);
    expect(await town.refuses(second, 'makeSteward', { id, person: steward })).toEqual({ code: 'NOT_FOUND' });
  });

  it('who leave at the same moment cannot both go', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await town.aSpace(steward, 'OPEN');
      await town.does(second, 'join', { id });
      await town.does(steward, 'makeSteward', { id, person: second });
      const gone = await Promise.all([steward, second].map((who) => town.refuses(who, 'leave', { id })));
      expect(gone.filter((refusal) => refusal === undefined)).toHaveLength(1);
      expect(gone).toContainEqual(LAST_STEWARD);
    }
  });

  it('count only while they are in the company', async () => {
    const { id } = await town.aSpace(steward, 'PRIVATE');
    await town.aMember(steward, id, second);
    await town.does(steward, 'makeSteward', { id, person: second });
    await town.deactivate(steward);
    expect(await town.refuses(second, 'leave', { id })).toEqual(LAST_STEWARD);
  });

  it('send members away, out of a private space for good', async () => {
    const { id } = await town.aSpace(steward, 'PRIVATE');
    await town.aMember(steward, id, second);
    expect(await town.refuses(second, 'remove', { id, person: steward })).toEqual(FORBIDDEN);
    expect(await town.does(steward, 'remove', { id, person: second })).toMatchObject({ memberCount: 1 });
    expect(await town.does(second, 'see', { id })).toMatchObject({ viewerCan: { read: false } });
    expect(await town.events('space.membershipChanged')).toContainEqual({
      spaceId: id,
      personId: second,
      change: 'left',
    });
  });
});

describe('administrators', () => {
  it('answer for spaces they can see, without becoming their readers', async () => {
    const administrator = await town.anAdministrator();
    const { id } = await town.aSpace(steward, 'PRIVATE');
    expect(await town.does(administrator, 'see', { id })).toMatchObject({
      viewerCan: { steward: true, edit: true, read: false, post: false },
    });
    await town.does(second, 'request', { id });
    await town.does(administrator, 'admit', { id, person: second });
  });

  it('find the spaces whose stewards have all left, the hidden ones without their names', async () => {
    const administrator = await town.anAdministrator();
    const open = await town.aSpace(steward, 'OPEN');
    const hidden = await town.aSpace(steward, 'HIDDEN', 'Heron');
    await town.deactivate(steward);
    const lost = '{ spacesWithoutSteward { id name visibility } }';
    expect(await town.company.refused(second, lost)).toEqual(FORBIDDEN);
    const { spacesWithoutSteward } = await town.company.ask<{ spacesWithoutSteward: object[] }>(administrator, lost);
    expect(spacesWithoutSteward).toContainEqual({ id: open.id, name: open.name, visibility: 'OPEN' });
    expect(spacesWithoutSteward).toContainEqual({ id: hidden.id, name: null, visibility: 'HIDDEN' });
    expect(JSON.stringify(spacesWithoutSteward)).not.toContain('Heron');
  });

  it('appoint a steward, in a hidden space too, with a reason that the audit keeps', async () => {
    const administrator = await town.anAdministrator();
    const { id } = await town.aSpace(steward, 'HIDDEN');
    await town.deactivate(steward);
    const appointment = { id, person: second, reason: 'Everybody else has left.' };
    expect(await town.refuses(second, 'appoint', appointment)).toEqual(FORBIDDEN);
    expect(await town.refuses(administrator, 'appoint', { ...appointment, reason: ' ' })).toMatchObject({
      field: 'reason',
      reason: 'REQUIRED',
    });
    expect(await town.refuses(administrator, 'appoint', { ...appointment, id: newId() })).toEqual({
      code: 'NOT_FOUND',
    });
    expect(await town.refuses(administrator, 'appoint', { ...appointment, person: await town.aGuest() })).toMatchObject(
      { reason: 'NOT_ALLOWED' },
    );
    await town.company.ask(administrator, APPOINT, appointment);
    await town.company.ask(administrator, APPOINT, appointment);
    expect(await town.does(second, 'see', { id })).toMatchObject({ viewerRole: 'STEWARD', memberCount: 2 });
    const [entry] = await town.company.database.query(sql`
      select action, actor_id as actor, facts from audit_entry
       where object_id = ${id} and action = 'space.stewardAppointed'`);
    expect(entry).toEqual({
      action: 'space.stewardAppointed',
      actor: administrator,
      facts: { reason: 'Everybody else has left.', personId: second },
    });
  });

  const APPOINT = `mutation ($id: ID!, $person: ID!, $reason: String!) {
    appointSpaceSteward(appointment: { spaceId: $id, personId: $person, reason: $reason }) }`;
});
