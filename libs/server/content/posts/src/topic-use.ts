import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Topics } from '@plenum/follows';
import { sql } from '@plenum/platform';

/** Beyond this many posts a topic is simply much used; counting on would cost more than it tells. */
const MOST_COUNTED = 500;

/**
 * Tells topics how much they are used where every employee reads. Counted when asked, because a space that closes or
 * opens changes it for all its posts at once. An index-only range of post_stream_pkey for each topic.
 */
@Injectable()
export class TopicUse implements OnModuleInit {
  constructor(private readonly topics: Topics) {}

  onModuleInit(): void {
    this.topics.countPostsBy(
      (topicId) => sql`(select count(*)::int from (
        select 1 from post_stream used
         where used.stream_id = ${topicId}
           and (used.space_id is null or exists (
             select 1 from space open_one where open_one.id = used.space_id and open_one.visibility = 'OPEN'))
         limit ${MOST_COUNTED}) as counted)`,
    );
  }
}
