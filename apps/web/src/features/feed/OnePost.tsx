import { useSignal } from '@plenum/client-data';
import { useRef } from 'react';
import { PostCard } from '../posts/PostCard';
import type { PostOnCard } from '../posts/PostOnCard';
import { useFeedKeys } from './useFeedKeys';
import { useSeen } from './useSeen';

/** A post on its own page: whole, with all its comments, told apart from its list only by being alone. */
export function OnePost({ post, renew }: { post: PostOnCard; renew: () => unknown }) {
  const { list } = useSeen();
  const box = useRef<HTMLDivElement>(null);
  useFeedKeys(box);
  useSignal('post', post.id, renew);
  return (
    <div ref={box}>
      <div ref={list}>
        <PostCard post={post} whole />
      </div>
    </div>
  );
}
