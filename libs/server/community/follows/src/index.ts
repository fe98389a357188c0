export { LetPeopleFollowStreams1763800030000 } from './migrations/1763800030000-let-people-follow-streams';
export { topicStream } from './topic-stream';
export { Followables, type Followable, type LookUp } from './followables';
export { followsChanged } from './follow.events';
export { FollowQueries, type FollowState, type Streams } from './follow.queries';
export { Follows } from './follow.service';
export { Topics, type TopicRow } from './topic.service';
export { FollowsModule } from './follows.module';
