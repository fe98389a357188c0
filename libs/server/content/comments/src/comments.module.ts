import { Module } from '@nestjs/common';
import { PostsModule } from '@plenum/posts';
import { ReactionsModule } from '@plenum/reactions';
import { RepliesLoader } from './comment.loader';
import { CommentDetailsResolver, CommentResolver } from './comment.resolver';
import { CommentQueries } from './comment.queries';
import { CommentSignals } from './comment.signals';
import { CommentService } from './comment.service';

@Module({
  imports: [PostsModule, ReactionsModule],
  providers: [CommentDetailsResolver, CommentQueries, CommentResolver, CommentService, CommentSignals, RepliesLoader],
  exports: [CommentQueries, CommentService],
})
export class CommentsModule {}
