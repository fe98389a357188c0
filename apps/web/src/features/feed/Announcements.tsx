import { PostCard } from '../posts/PostCard';
import type { PostOnCard } from '../posts/PostOnCard';

/** What stays on top until it has been seen; it keeps its place for as long as this page is looked at. */
export function Announcements({ posts }: { posts: readonly PostOnCard[] }) {
  return posts.map((post) => <PostCard key={post.id} post={post} />);
}
