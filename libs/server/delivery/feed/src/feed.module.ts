import { Module } from '@nestjs/common';
import { PostsModule } from '@plenum/posts';
import { FeedQueries } from './feed.queries';
import { FeedResolver } from './feed.resolver';
import { FeedService } from './feed.service';
import { ForYou } from './for-you';

@Module({ imports: [PostsModule], providers: [FeedQueries, FeedResolver, FeedService, ForYou] })
export class FeedModule {}
