import { Injectable } from '@nestjs/common';
import { type PersonId, Role } from '@plenum/contract';
import { lockDirectoryShape } from '@plenum/departments';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  found,
  type NewEvent,
  Outbox,
  sql,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { PersonEntity } from './person.entity';
import { LastAdministrator } from './person.errors';
import { personDeactivated, personReactivated, rolesChanged } from './person.events';
import { type PersonRoles } from './person.inputs';
import { canDeactivate, canEditPeople, canReactivate } from './person.policy';

/** Whether somebody may sign in, and as what. */
@Injectable()
export class PersonStanding {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** What the person wrote stays, marked as of somebody who left; reports keep their manager until somebody moves them. */
  deactivate(viewer: Viewer, id: PersonId, version: number): Promise<PersonEntity> {
    return this.change(viewer, id, version, async (tx, person) => {
      if (person.deactivatedAt !== null) return null;
      await refuseWithoutAdministrator(tx, id);
      allow(canDeactivate(viewer, { id, active: true }), () => new Forbidden());
      return {
        set: { deactivatedAt: new Date() },
        action: 'person.deactivated',
        event: personDeactivated({ personId: id, actorId: viewer.id }),
      };
    });
  }

  reactivate(viewer: Viewer, id: PersonId, version: number): Promise<PersonEntity> {
    return this.change(viewer, id, version, async (_tx, person) => {
      if (person.deactivatedAt === null) return null;
      allow(canReactivate(viewer, { active: false }), () => new Forbidden());
      return {
        set: { deactivatedAt: null },
        action: 'person.reactivated',
        event: personReactivated({ personId: id, actorId: viewer.id }),
      };
    });
  }

  setRoles(viewer: Viewer, { id, version, roles }: PersonRoles): Promise<PersonEntity> {
    return this.change(viewer, id, version, async (tx, person) => {
      if (person.kind === 'PARTNER' && roles.length > 0) throw new BadInput('person.roles', 'NOT_ALLOWED');
      if (!roles.includes(Role.ADMINISTRATOR)) await refuseWithoutAdministrator(tx, id);
      const removed = await tx.query<{ role: Role }>(sql`
        delete from person_role where person_id = ${id} and role <> all (${roles}::text[]) returning role`);
      const added = await tx.query<{ role: Role }>(sql`
        insert into person_role (person_id, role) select ${id}::uuid, unnest(${roles}::text[])
        on conflict do nothing returning role`);
      if (removed.length + added.length === 0) return null;
      const words = (rows: { role: Role }[]) => rows.map(({ role }) => role);
      return {
        set: {},
        action: 'person.roles-changed',
        facts: { added: words(added), removed: words(removed) },
        event: rolesChanged({ personId: id, actorId: viewer.id }),
      };
    });
  }

  private change(
    viewer: Viewer,
    id: PersonId,
    version: number,
    decide: (tx: Transaction, person: PersonEntity) => Promise<Change | null>,
  ): Promise<PersonEntity> {
    allow(canEditPeople(viewer), () => new Forbidden());
    return this.transactions.run(async (tx) => {
      await lockDirectoryShape(tx);
      const person = found(await tx.manager.findOneBy(PersonEntity, { id }));
      if (person.version !== version) throw new Stale();
      const change = await decide(tx, person);
      if (!change) return person;
      await tx.manager.update(PersonEntity, { id }, { ...change.set, version: version + 1, updatedAt: new Date() });
      await this.audit.append(tx, {
        ...{ action: change.action, actorId: viewer.id, objectType: 'person', objectId: id },
        ...(change.facts ? { facts: change.facts } : {}),
      });
      await this.outbox.append(tx, change.event);
      return tx.manager.findOneByOrFail(PersonEntity, { id });
    });
  }
}

interface Change {
  set: Partial<PersonEntity>;
  action: string;
  facts?: Record<string, unknown>;
  event: NewEvent;
}

/** Refuses when nobody but this person is an administrator who may sign in. The caller holds the shape's lock. */
export async function refuseWithoutAdministrator(tx: Transaction, without: PersonId): Promise<void> {
  const [other] = await tx.query(sql`
    select 1 from person_role r join person p on p.id = r.person_id
     where r.role = 'ADMINISTRATOR' and p.deactivated_at is null and p.id <> ${without} limit 1`);
  if (other) return;
  const [self] = await tx.query(sql`select 1 from person_role where role = 'ADMINISTRATOR' and person_id = ${without}`);
  if (self) throw new LastAdministrator();
}
