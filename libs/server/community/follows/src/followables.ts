import { Injectable } from '@nestjs/common';
import { type FollowKind, type StreamId } from '@plenum/contract';
import { type Queryable, type Viewer } from '@plenum/platform';

/** What the viewer sees of something that can be followed. */
export interface Followable {
  readonly id: StreamId;
  readonly name: string;
  /** Whether its posts are for the viewer too; seeing that something exists is not enough to follow it. */
  readonly readable: boolean;
}

/** Gives those of the ids that the viewer may see; the others are left out, whether they exist or not. */
export type LookUp = (viewer: Viewer, ids: readonly StreamId[], on?: Queryable) => Promise<Followable[]>;

/** Each feature says here how its own things are looked up, because follows stand below spaces and topics' posts. */
@Injectable()
export class Followables {
  private readonly lookUps = new Map<FollowKind, LookUp>();

  register(kind: FollowKind, lookUp: LookUp): void {
    if (this.lookUps.has(kind)) throw new Error(`${kind} can be followed already.`);
    this.lookUps.set(kind, lookUp);
  }

  async see(viewer: Viewer, kind: FollowKind, ids: readonly StreamId[], on?: Queryable): Promise<Followable[]> {
    if (ids.length === 0) return [];
    const lookUp = this.lookUps.get(kind);
    if (!lookUp) throw new Error(`Nobody says how to look up ${kind}.`);
    return lookUp(viewer, ids, on);
  }
}
