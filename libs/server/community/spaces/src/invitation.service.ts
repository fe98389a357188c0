import { Injectable } from '@nestjs/common';
import { type DepartmentId, limits, type PersonId, type SpaceId } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  newId,
  Outbox,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { SpaceArchived } from './space.errors';
import { invitationEnded, PEOPLE_PER_EVENT, peopleInvited } from './space.events';
import { canInvite, canInviteGuests, isMember } from './space.policy';
import { SpaceQueries, type SpaceRow } from './space.queries';

export interface Invitees {
  readonly personIds: readonly PersonId[];
  /** With all that stand below them; their employees only, because a guest is invited by name. */
  readonly departmentIds: readonly DepartmentId[];
}

export interface Invited {
  readonly space: SpaceRow;
  /** How many were asked that had not been asked before and are no members. */
  readonly invited: number;
}

@Injectable()
export class Invitations {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: SpaceQueries,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Asks everybody at once. Members and those already asked are passed over, so twice is once. */
  async invite(viewer: Viewer, id: SpaceId, invitees: Invitees): Promise<Invited> {
    checkNumbers(invitees);
    return this.transactions.run(async (tx) => {
      const space = await this.queries.lock(tx, viewer, id);
      allow(!space.archived, () => new SpaceArchived());
      allow(canInvite(viewer, space), () => new Forbidden());
      await this.checkPeople(tx, invitees.personIds, canInviteGuests(viewer, space));
      await this.checkDepartments(tx, invitees.departmentIds);
      const people = await this.ask(tx, viewer, id, invitees);
      if (people.length > 0) {
        const facts = { personIds: invitees.personIds, departmentIds: invitees.departmentIds, invited: people.length };
        const entry = { action: 'space.invited', actorId: viewer.id, objectType: 'space', objectId: id };
        await this.audit.append(tx, { ...entry, facts });
        await this.tell(tx, viewer, id, people);
      }
      return { space: await this.queries.get(viewer, id, tx), invited: people.length };
    });
  }

  /** By a steward, or by whoever made the invitation. Twice is once. */
  async withdraw(viewer: Viewer, id: SpaceId, person: PersonId): Promise<SpaceRow> {
    return this.transactions.run(async (tx) => {
      const space = await this.queries.lock(tx, viewer, id);
      const [invitation] = await tx.query<{ by: PersonId }>(
        sql`select invited_by as by from space_invitation where space_id = ${id} and person_id = ${person}`,
      );
      const own = invitation?.by === viewer.id && isMember(space);
      allow(own || canInviteGuests(viewer, { ...space, archived: false }), () => new Forbidden());
      if (invitation) await this.end(tx, viewer, id, person, 'withdrawn');
      return this.queries.get(viewer, id, tx);
    });
  }

  /** Null when the viewer sees the space no more. Twice is once. */
  async decline(viewer: Viewer, id: SpaceId): Promise<SpaceRow | null> {
    return this.transactions.run(async (tx) => {
      const space = await this.queries.lock(tx, viewer, id);
      if (space.viewerInvited) await this.end(tx, viewer, id, viewer.id, 'declined');
      const [left] = await this.queries.byIds(viewer, [id], tx);
      return left ?? null;
    });
  }

  private async end(tx: Transaction, viewer: Viewer, id: SpaceId, person: PersonId, how: 'withdrawn' | 'declined') {
    await tx.query(sql`delete from space_invitation where space_id = ${id} and person_id = ${person}`);
    const entry = { actorId: viewer.id, objectType: 'space', objectId: id, facts: { personId: person } };
    await this.audit.append(tx, { ...entry, action: `space.invitation.${how}` });
    await this.outbox.append(tx, invitationEnded({ spaceId: id, personId: person, how }));
  }

  /** One statement for a person as for a whole department. A request that waited becomes the invitation. */
  private async ask(tx: Transaction, viewer: Viewer, id: SpaceId, invitees: Invitees): Promise<PersonId[]> {
    const people = await tx.query<{ id: PersonId }>(sql`
      with recursive below as (
        select id from department where id = any(${[...invitees.departmentIds]}::uuid[])
        union select d.id from department d join below b on d.parent_id = b.id)
      select p.id from person p
       where p.deactivated_at is null
         and (p.id = any(${[...invitees.personIds]}::uuid[])
              or (p.kind = 'EMPLOYEE' and p.department_id in (select id from below)))
         and not exists (select 1 from space_member m where m.space_id = ${id} and m.person_id = p.id)
         and not exists (select 1 from space_invitation i where i.space_id = ${id} and i.person_id = p.id)`);
    const ids = people.map((person) => person.id);
    await tx.query(sql`
      with heard as (delete from space_request where space_id = ${id} and person_id = any(${ids}::uuid[]))
      insert into space_invitation (id, space_id, person_id, invited_by)
      select i.id, ${id}, i.person, ${viewer.id}
        from unnest(${ids.map(() => newId())}::uuid[], ${ids}::uuid[]) as i(id, person)`);
    return ids;
  }

  private async tell(tx: Transaction, viewer: Viewer, spaceId: SpaceId, people: readonly PersonId[]): Promise<void> {
    const events = [];
    for (let from = 0; from < people.length; from += PEOPLE_PER_EVENT) {
      events.push(peopleInvited({ spaceId, personIds: people.slice(from, from + PEOPLE_PER_EVENT), by: viewer.id }));
    }
    await this.outbox.append(tx, ...events);
  }

  private async checkPeople(tx: Transaction, ids: readonly PersonId[], guestsToo: boolean): Promise<void> {
    const rows = await tx.query<{ id: PersonId; guest: boolean }>(sql`
      select id, kind = 'PARTNER' as guest from person
       where id = any(${[...ids]}::uuid[]) and deactivated_at is null`);
    const guest = new Map(rows.map((row) => [row.id, row.guest]));
    ids.forEach((id, at) => {
      if (!guest.has(id)) throw new BadInput(`personIds.${at}`, 'UNKNOWN');
      if (guest.get(id) && !guestsToo) throw new BadInput(`personIds.${at}`, 'NOT_ALLOWED');
    });
  }

  private async checkDepartments(tx: Transaction, ids: readonly DepartmentId[]): Promise<void> {
    const rows = await tx.query<{ id: DepartmentId }>(
      sql`select id from department where id = any(${[...ids]}::uuid[]) and deactivated_at is null`,
    );
    const known = new Set(rows.map(({ id }) => id));
    const unknown = ids.findIndex((id) => !known.has(id));
    if (unknown >= 0) throw new BadInput(`departmentIds.${unknown}`, 'UNKNOWN');
  }
}

function checkNumbers({ personIds, departmentIds }: Invitees): void {
  const { invitees, departments } = limits.space;
  if (personIds.length > invitees) throw new BadInput('personIds', 'TOO_MANY', invitees);
  if (departmentIds.length > departments) throw new BadInput('departmentIds', 'TOO_MANY', departments);
  if (personIds.length + departmentIds.length === 0) throw new BadInput('personIds', 'TOO_FEW', 1);
}
