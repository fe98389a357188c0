import { Module } from '@nestjs/common';
import { FilesModule } from '@plenum/files';
import { FollowsModule } from '@plenum/follows';
import { ReactionsModule } from '@plenum/reactions';
import { Viewers } from '@plenum/people';
import { DraftResolver } from './draft.resolver';
import { DraftService } from './draft.service';
import { EditPost } from './edit-post';
import { Places } from './places';
import { PollService } from './poll.service';
import { PostDetailsResolver, PostResolver } from './post.resolver';
import { PostCardLoader } from './post.loader';
import { PostEnclosures } from './post-enclosures';
import { PostQueries } from './post.queries';
import { PostService } from './post.service';
import { PostSignals } from './post.signals';
import { PostWriter } from './post-writer';
import { PublishPost } from './publish-post';
import { DecideReport } from './reports/decide-report';
import { ReportQueries } from './reports/report.queries';
import { ReportResolver } from './reports/report.resolver';
import { PublishScheduled } from './publish-scheduled';
import { TopicUse } from './topic-use';

@Module({
  imports: [FilesModule, FollowsModule, ReactionsModule],
  providers: [
    DecideReport,
    DraftResolver,
    DraftService,
    EditPost,
    Places,
    PollService,
    PostDetailsResolver,
    PostCardLoader,
    PostEnclosures,
    PostQueries,
    PostResolver,
    PostSignals,
    PostWriter,
    PostService,
    PublishPost,
    PublishScheduled,
    ReportQueries,
    ReportResolver,
    TopicUse,
    Viewers,
  ],
  exports: [EditPost, Places, PostCardLoader, PostQueries, PostService, PublishPost],
})
export class PostsModule {}
