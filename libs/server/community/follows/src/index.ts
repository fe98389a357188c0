export { LetPeopleFollowStreams1763800030000 } from './migrations/1763800030000-let-people-follow-streams';
export { topicStream } from './topic-stream';
