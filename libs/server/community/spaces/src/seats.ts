import { Injectable } from '@nestjs/common';
import { type MembershipRole, type PersonId, type SpaceId, type StreamId } from '@plenum/contract';
import { Follows } from '@plenum/follows';
import { Outbox, sql, type Transaction } from '@plenum/platform';
import { LastSteward } from './space.errors';
import { membershipChanged } from './space.events';

/** A space's stream is found by the space's own id. */
export const streamOf = (space: SpaceId): StreamId => space as string as StreamId;

/** Who sits in a space. Every method wants the space's row locked, so that the count and the last steward hold. */
@Injectable()
export class Seats {
  constructor(
    private readonly follows: Follows,
    private readonly outbox: Outbox,
  ) {}

  /** Seats those who had no seat, ends what they waited for, and lets them follow the space. Says who is new. */
  async take(tx: Transaction, space: SpaceId, people: readonly PersonId[], role: MembershipRole): Promise<PersonId[]> {
    const rows = await tx.query<{ id: PersonId }>(sql`
      with seated as (
        insert into space_member (space_id, person_id, role)
        select ${space}, person, ${role} from unnest(${[...people]}::uuid[]) as person
        on conflict do nothing returning person_id as id),
      counted as (
        update space set members = members + (select count(*) from seated) where id = ${space}),
      asked as (
        delete from space_request where space_id = ${space} and person_id = any(${[...people]}::uuid[])),
      invited as (
        delete from space_invitation where space_id = ${space} and person_id = any(${[...people]}::uuid[]))
      select id from seated`);
    const joined = rows.map(({ id }) => id);
    await this.follows.begin(tx, joined, 'SPACE', streamOf(space));
    await this.outbox.append(
      tx,
      ...joined.map((personId) => membershipChanged({ spaceId: space, personId, change: 'joined' })),
    );
    return joined;
  }

  /** Says whether there was a seat to leave. Throws `LastSteward`. */
  async leave(tx: Transaction, space: SpaceId, person: PersonId): Promise<boolean> {
    await this.keepASteward(tx, space, person);
    const [left] = await tx.query(sql`
      with gone as (
        delete from space_member where space_id = ${space} and person_id = ${person} returning person_id),
      counted as (
        update space set members = members - (select count(*) from gone) where id = ${space})
      select person_id from gone`);
    if (!left) return false;
    await this.follows.end(tx, person, streamOf(space));
    await this.outbox.append(tx, membershipChanged({ spaceId: space, personId: person, change: 'left' }));
    return true;
  }

  /** Says whether the role changed; false also for who has no seat. Throws `LastSteward`. */
  async changeRole(tx: Transaction, space: SpaceId, person: PersonId, role: MembershipRole): Promise<boolean> {
    if (role === 'MEMBER') await this.keepASteward(tx, space, person);
    const [changed] = await tx.query(sql`
      update space_member set role = ${role}
       where space_id = ${space} and person_id = ${person} and role <> ${role} returning person_id`);
    if (!changed) return false;
    await this.outbox.append(tx, membershipChanged({ spaceId: space, personId: person, change: 'role' }));
    return true;
  }

  /** Those who have left the company do not count: a space with them alone has nobody to answer. */
  private async keepASteward(tx: Transaction, space: SpaceId, without: PersonId): Promise<void> {
    const [row] = await tx.query<{ steward: boolean; others: boolean }>(sql`
      select exists (select 1 from space_member m
               where m.space_id = ${space} and m.person_id = ${without} and m.role = 'STEWARD') as steward,
             exists (select 1 from space_member m join person p on p.id = m.person_id
               where m.space_id = ${space} and m.role = 'STEWARD' and m.person_id <> ${without}
                 and p.deactivated_at is null) as others`);
    if (row!.steward && !row!.others) throw new LastSteward();
  }
}
