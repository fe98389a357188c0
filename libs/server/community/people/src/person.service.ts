import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Locale, type PersonId } from '@plenum/contract';
import { lockDirectoryShape } from '@plenum/departments';
import {
  allow,
  Audit,
  Forbidden,
  found,
  IdempotencyConflict,
  newId,
  Outbox,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { changedColumns, columnsOf, refuseBadColumns } from './person.changes';
import { PersonEntity } from './person.entity';
import { personAdded, personChanged } from './person.events';
import { type NewPerson, type PersonChanges, type ProfileChanges } from './person.inputs';
import { canEditPeople } from './person.policy';
import { setServedDepartments, setSkills } from './person.writing';

@Injectable()
export class People {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  add(viewer: Viewer, wanted: NewPerson): Promise<PersonEntity> {
    allow(canEditPeople(viewer), () => new Forbidden());
    const { clientKey, ...body } = wanted;
    const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest();
    return this.transactions.run(async (tx) => {
      await lockDirectoryShape(tx);
      const before = await tx.manager.findOneBy(PersonEntity, { addedBy: viewer.id, clientKey });
      if (before) {
        if (!before.bodyHash?.equals(bodyHash)) throw new IdempotencyConflict();
        return before;
      }
      const id = newId<PersonId>();
      const set = columnsOf(wanted);
      await refuseBadColumns(tx, id, set, 'person');
      await tx.manager.insert(PersonEntity, { ...set, id, clientKey, bodyHash, addedBy: viewer.id });
      await this.setLists(tx, id, wanted, 'person');
      const personal = { name: wanted.name, email: wanted.email };
      await this.audit.append(tx, { ...act('person.added', viewer, id), facts: { kind: wanted.kind }, personal });
      await this.outbox.append(tx, personAdded({ personId: id, actorId: viewer.id }));
      return tx.manager.findOneByOrFail(PersonEntity, { id });
    });
  }

  edit(viewer: Viewer, changes: PersonChanges): Promise<PersonEntity> {
    allow(canEditPeople(viewer), () => new Forbidden());
    return this.change(viewer, changes.id, changes, 'person');
  }

  /** Only what a person may say about themselves: the input has nothing else. */
  editMyProfile(viewer: Viewer, changes: ProfileChanges): Promise<PersonEntity> {
    return this.change(viewer, viewer.id, changes, 'profile');
  }

  /** One choice by itself: whatever else is edited meanwhile, the last one holds. */
  chooseLanguage(viewer: Viewer, locale: Locale): Promise<PersonEntity> {
    return this.change(viewer, viewer.id, { locale }, 'locale');
  }

  private change(
    viewer: Viewer,
    id: PersonId,
    changes: PersonChanges | Partial<ProfileChanges>,
    field: string,
  ): Promise<PersonEntity> {
    return this.transactions.run(async (tx) => {
      await lockDirectoryShape(tx);
      const before = found(await tx.manager.findOneBy(PersonEntity, { id }));
      if ('version' in changes && before.version !== changes.version) throw new Stale();
      const set = changedColumns(before, columnsOf(changes));
      await refuseBadColumns(tx, id, set, field);
      const listsChanged = await this.setLists(tx, id, changes, field);
      const fields = [...Object.keys(set), ...listsChanged];
      if (fields.length === 0) return before;
      await tx.manager.update(PersonEntity, { id }, { ...set, version: before.version + 1, updatedAt: new Date() });
      await this.audit.append(tx, { ...act('person.changed', viewer, id), facts: { fields } });
      await this.outbox.append(tx, personChanged({ personId: id, actorId: viewer.id }));
      return tx.manager.findOneByOrFail(PersonEntity, { id });
    });
  }

  /** Skills and served departments, where the input names them. Answers which of them changed. */
  private async setLists(
    tx: Transaction,
    id: PersonId,
    input: Partial<Pick<PersonChanges, 'skills' | 'servesInIds'>>,
    field: string,
  ): Promise<string[]> {
    const changed: string[] = [];
    if (input.skills && (await setSkills(tx, id, input.skills))) changed.push('skills');
    if (input.servesInIds && (await setServedDepartments(tx, id, input.servesInIds, `${field}.servesInIds`))) {
      changed.push('servesInIds');
    }
    return changed;
  }
}

const act = (action: string, viewer: Viewer, id: PersonId) => ({
  action,
  actorId: viewer.id,
  objectType: 'person',
  objectId: id,
});
