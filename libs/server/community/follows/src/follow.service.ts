import { Injectable } from '@nestjs/common';
import {
  COMPANY_STREAM,
  type FollowKind,
  limits,
  type PersonId,
  type StreamId,
  type StreamKind,
} from '@plenum/contract';
import {
  allow,
  BadInput,
  Clock,
  Forbidden,
  found,
  isEmployee,
  NotFound,
  Outbox,
  type Queryable,
  sql,
  type Sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { type Followable, Followables } from './followables';
import { followsChanged } from './follow.events';
import { FollowQueries, type FollowState } from './follow.queries';

export interface Target {
  readonly kind: StreamKind;
  readonly id: StreamId;
}

export interface Mute {
  readonly id: StreamId;
  readonly kind: StreamKind;
  readonly name: string | null;
  readonly until: Date;
}

const DAY = 86_400_000;

@Injectable()
export class Follows {
  constructor(
    private readonly transactions: Transactions,
    private readonly followables: Followables,
    private readonly queries: FollowQueries,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND for what one cannot see, FORBIDDEN for what one can see but not read. Twice is once. */
  async follow(viewer: Viewer, kind: FollowKind, id: StreamId): Promise<FollowState> {
    // By its id an answer would tell whether a topic is in use somewhere.
    if (kind === 'TOPIC') throw new BadInput('kind', 'NOT_ALLOWED');
    return this.transactions.run(async (tx) => {
      const target = await this.find(viewer, kind, id, tx);
      allow(target.readable, () => new Forbidden());
      if (kind === 'PERSON' && id === (viewer.id as string)) throw new BadInput('id', 'NOT_ALLOWED');
      await this.begin(tx, [viewer.id], kind, id);
      await this.outbox.append(tx, followsChanged({ personId: viewer.id }));
      return this.state(tx, viewer, id);
    });
  }

  /** Also for what one has lost sight of: nobody has to keep following it. */
  async unfollow(viewer: Viewer, id: StreamId): Promise<FollowState> {
    return this.transactions.run(async (tx) => {
      await tx.query(sql`delete from follow where person_id = ${viewer.id} and stream_id = ${id}`);
      await this.outbox.append(tx, followsChanged({ personId: viewer.id }));
      return this.state(tx, viewer, id);
    });
  }

  /** A later mute of the same stream replaces the earlier one. */
  async mute(viewer: Viewer, target: Target, until: Date): Promise<FollowState> {
    const now = this.clock.now().getTime();
    if (!(until.getTime() > now)) throw new BadInput('until', 'IN_THE_PAST');
    if (until.getTime() > now + limits.mute.days * DAY) throw new BadInput('until', 'TOO_FAR_AHEAD', limits.mute.days);
    return this.transactions.run(async (tx) => {
      await this.find(viewer, target.kind, target.id, tx);
      await tx.query(sql`
        insert into mute (person_id, stream_id, kind, until)
        values (${viewer.id}, ${target.id}, ${target.kind}, ${until})
        on conflict (person_id, stream_id) do update set until = excluded.until`);
      await this.outbox.append(tx, followsChanged({ personId: viewer.id }));
      return this.state(tx, viewer, target.id);
    });
  }

  async unmute(viewer: Viewer, id: StreamId): Promise<FollowState> {
    return this.transactions.run(async (tx) => {
      await tx.query(sql`delete from mute where person_id = ${viewer.id} and stream_id = ${id}`);
      await this.outbox.append(tx, followsChanged({ personId: viewer.id }));
      return this.state(tx, viewer, id);
    });
  }

  /** What is muted now, with names; a thing that the viewer sees no more has none. */
  async mutes(viewer: Viewer): Promise<Mute[]> {
    const rows = await this.queries.mutesOf(viewer);
    const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => kind !== 'COMPANY');
    const seen = await Promise.all(
      kinds.map((kind) =>
        this.followables.see(
          viewer,
          kind,
          rows.filter((row) => row.kind === kind).map((row) => row.streamId),
        ),
      ),
    );
    const names = new Map(seen.flat().map(({ id, name }) => [id, name]));
    return rows.map(({ streamId: id, kind, until }) => ({ id, kind, until, name: names.get(id) ?? null }));
  }

  /** For features where following comes with something else, as with joining a space. */
  async begin(tx: Transaction, people: readonly PersonId[], kind: FollowKind, id: StreamId): Promise<void> {
    await tx.query(sql`
      insert into follow (person_id, stream_id, kind)
      select person, ${id}, ${kind} from unnest(${[...people]}::uuid[]) as person on conflict do nothing`);
  }

  /** The end of a follow and of a mute, as with leaving a space. */
  async end(tx: Transaction, person: PersonId, id: StreamId): Promise<void> {
    await tx.query(sql`
      with quiet as (delete from mute where person_id = ${person} and stream_id = ${id})
      delete from follow where person_id = ${person} and stream_id = ${id}`);
  }

  /** Ends it for everybody but those whom the statement `people` gives as person ids. */
  async endForAllBut(tx: Transaction, people: Sql, id: StreamId): Promise<void> {
    await tx.query(sql`delete from follow where stream_id = ${id} and person_id not in (${people})`);
  }

  private async find(viewer: Viewer, kind: StreamKind, id: StreamId, on: Queryable): Promise<Followable> {
    if (kind === 'COMPANY') {
      if (id !== COMPANY_STREAM || !isEmployee(viewer)) throw new NotFound();
      return { id, name: '', readable: true };
    }
    const [target] = await this.followables.see(viewer, kind, [id], on);
    return found(target);
  }

  private async state(tx: Transaction, viewer: Viewer, id: StreamId): Promise<FollowState> {
    const [state] = await this.queries.statesOf(viewer, [id], tx);
    return state!;
  }
}
