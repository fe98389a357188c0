import { Injectable } from '@nestjs/common';
import { type SpaceId } from '@plenum/contract';
import { type PersonCardRow } from '@plenum/people';
import { Loader, type Viewer } from '@plenum/platform';
import { MemberQueries } from './member.queries';
import { SpaceQueries, type SpaceRow } from './space.queries';

/** Null for what the viewer may not see. */
@Injectable()
export class SpaceLoader extends Loader<SpaceId, SpaceRow | null> {
  constructor(private readonly spaces: SpaceQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly SpaceId[]) {
    return this.spaces.byIds(viewer, ids);
  }
}

@Injectable()
export class RequestCountLoader extends Loader<SpaceId, number> {
  constructor(private readonly spaces: SpaceQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly SpaceId[]) {
    return this.spaces.requestCounts(viewer, ids);
  }
}

@Injectable()
export class InvitedByLoader extends Loader<SpaceId, PersonCardRow | null> {
  constructor(private readonly members: MemberQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly SpaceId[]) {
    return this.members.invitedBy(viewer, ids);
  }
}
