import { useSignal } from '@plenum/client-data';
import { useRef } from 'react';
import { PostCard } from '../posts/PostCard';
import type { PostOnCard } from '../posts/PostOnCard';
import { ListWatch } from './ListWatch';

/** A post on its own page: whole, with all its comments, told apart from its list only by being alone. */
export function OnePost({ post, renew }: { post: PostOnCard; renew: () => unknown }) {
  const box = useRef<HTMLDivElement>(null);
  useSignal('post', post.id, renew);
  return (
    <div ref={box}>
      <PostCard post={post} whole />
      <ListWatch box={box} />
    </div>
  );
}
