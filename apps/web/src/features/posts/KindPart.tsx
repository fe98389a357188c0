import { AcceptedAnswer } from './AcceptedAnswer';
import { AnnouncementPart } from './AnnouncementPart';
import { PollPart } from './PollPart';
import type { PostOnCard } from './PostOnCard';
import { PraisePart } from './PraisePart';

/** What a poll, a question, praise or an announcement has besides its words. */
export function KindPart({ post, openSeen }: { post: PostOnCard; openSeen: () => void }) {
  if (post.poll) return <PollPart post={post} poll={post.poll} />;
  if (post.praise) return <PraisePart praise={post.praise} />;
  if (post.acceptedCommentId) return <AcceptedAnswer id={post.acceptedCommentId} />;
  if (post.kind === 'ANNOUNCEMENT') return <AnnouncementPart post={post} openSeen={openSeen} />;
  return null;
}
