import { Injectable } from '@nestjs/common';
import { limits, type PersonId, type PersonKind, Role } from '@plenum/contract';
import { lockDirectoryShape } from '@plenum/departments';
import { Audit, BadInput, newId, Outbox, sql, type Transaction } from '@plenum/platform';
import { PersonEntity } from './person.entity';
import { personAdded, rolesChanged } from './person.events';

export interface Appointment {
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  /** Whether there may be other administrators already. */
  readonly another: boolean;
}

/** Appointed by whoever runs the server, because somebody has to be the first who may let others in. */
@Injectable()
export class Administrators {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The person of that address, added where there is none. Appointing the same person again changes nothing. */
  async appoint(tx: Transaction, { email, name, another }: Appointment): Promise<PersonId> {
    await lockDirectoryShape(tx);
    const [person] = await tx.query<{ id: PersonId; kind: PersonKind; active: boolean }>(sql`
      select id, kind, deactivated_at is null as active from person where email = ${email}`);
    if (person && (person.kind === 'PARTNER' || !person.active)) throw new BadInput('email', 'NOT_ALLOWED');
    if (!another && (await isThereOther(tx, person?.id ?? null))) throw new BadInput('another', 'REQUIRED');
    const id = person?.id ?? (await this.add(tx, email, name));
    const given = await tx.query(sql`
      insert into person_role (person_id, role) values (${id}, ${Role.ADMINISTRATOR})
      on conflict do nothing returning role`);
    if (given.length === 0) return id;
    await tx.query(sql`update person set version = version + 1, updated_at = now() where id = ${id}`);
    await this.audit.append(tx, {
      ...{ action: 'person.roles-changed', actorId: null, objectType: 'person', objectId: id },
      facts: { added: [Role.ADMINISTRATOR], removed: [] },
    });
    await this.outbox.append(tx, rolesChanged({ personId: id, actorId: null }));
    return id;
  }

  private async add(tx: Transaction, email: string, typedName: string): Promise<PersonId> {
    const name = typedName.trim();
    if (name === '') throw new BadInput('name', 'REQUIRED');
    if (name.length > limits.person.name) throw new BadInput('name', 'TOO_LONG', limits.person.name);
    const id = newId<PersonId>();
    await tx.manager.insert(PersonEntity, { id, kind: 'EMPLOYEE', name, email });
    await this.audit.append(tx, {
      ...{ action: 'person.added', actorId: null, objectType: 'person', objectId: id },
      facts: { kind: 'EMPLOYEE' },
      personal: { name, email },
    });
    await this.outbox.append(tx, personAdded({ personId: id, actorId: null }));
    return id;
  }
}

async function isThereOther(tx: Transaction, than: PersonId | null): Promise<boolean> {
  const [other] = await tx.query(sql`
    select 1 from person_role r join person p on p.id = r.person_id
     where r.role = ${Role.ADMINISTRATOR} and p.deactivated_at is null and p.id is distinct from ${than}::uuid limit 1`);
  return other !== undefined;
}
