import { graphql, useAct } from '@plenum/client-data';
import { useCallback } from 'react';
import type { PostOnCard } from './PostOnCard';
import { useTell } from './useTell';

const BookmarkPostDocument = graphql(`
  mutation BookmarkPost($id: ID!, $bookmarked: Boolean!) {
    bookmarkPost(id: $id, bookmarked: $bookmarked) {
      id
      bookmarked
    }
  }
`);

export function useBookmark({ id, bookmarked }: PostOnCard) {
  const tell = useTell();
  const { act } = useAct(BookmarkPostDocument, {
    optimistic: (wish) => ({ bookmarkPost: { __typename: 'Post' as const, id, bookmarked: wish.bookmarked } }),
  });
  const bookmark = useCallback(
    async () => tell((await act({ id, bookmarked: !bookmarked })).refused),
    [act, id, bookmarked, tell],
  );
  return { bookmark };
}
