import { Injectable } from '@nestjs/common';
import { type StreamId } from '@plenum/contract';
import { Loader, type Viewer } from '@plenum/platform';
import { FollowQueries } from './follow.queries';
import { toViewerFollow, type ViewerFollow } from './follow.type';

@Injectable()
export class FollowStateLoader extends Loader<StreamId, ViewerFollow> {
  constructor(private readonly follows: FollowQueries) {
    super();
  }
  protected async batch(viewer: Viewer, ids: readonly StreamId[]) {
    return (await this.follows.statesOf(viewer, ids)).map(toViewerFollow);
  }
}

@Injectable()
export class FollowerCountLoader extends Loader<StreamId, number> {
  constructor(private readonly follows: FollowQueries) {
    super();
  }
  protected batch(_viewer: Viewer, ids: readonly StreamId[]) {
    return this.follows.countsOf(ids);
  }
}
