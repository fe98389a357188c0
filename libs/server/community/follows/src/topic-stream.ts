import { type StreamId } from '@plenum/contract';
import { v5 } from 'uuid';

/** Fixed for good: changing it would part every topic from its posts and followers. */
const NAMESPACE = '6f0d3a52-1c7e-5b8a-9a40-70656e756d00';

/** The stream of a topic. `tag` is normalized as @plenum/markdown's `topicTag` gives it. */
export const topicStream = (tag: string): StreamId => v5(tag, NAMESPACE) as StreamId;
