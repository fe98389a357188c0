import { Injectable } from '@nestjs/common';
import { type PostId } from '@plenum/contract';
import { Loader, type Viewer } from '@plenum/platform';
import { type PostCardRow } from './post-card';
import { PostQueries } from './post.queries';

@Injectable()
export class PostCardLoader extends Loader<PostId, PostCardRow | null> {
  constructor(private readonly posts: PostQueries) {
    super();
  }

  protected batch(viewer: Viewer, ids: readonly PostId[]): Promise<readonly (PostCardRow | null)[]> {
    return this.posts.cards(viewer, ids);
  }
}
