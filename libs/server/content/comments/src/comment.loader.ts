import { Injectable } from '@nestjs/common';
import { type CommentId } from '@plenum/contract';
import { Loader, type Viewer } from '@plenum/platform';
import { type CommentRow, CommentQueries } from './comment.queries';

/** How many answers a comment shows before one asks for more. */
export const FIRST_REPLIES = 3;

@Injectable()
export class RepliesLoader extends Loader<CommentId, readonly CommentRow[]> {
  constructor(private readonly comments: CommentQueries) {
    super();
  }

  protected async batch(viewer: Viewer, parents: readonly CommentId[]): Promise<readonly CommentRow[][]> {
    const rows = await this.comments.replies(viewer, parents, FIRST_REPLIES + 1);
    return parents.map((parent) => rows.get(parent) ?? []);
  }
}
