import { RichText } from '@plenum/client-ui';
import { readBody } from '@plenum/markdown';
import { useMemo } from 'react';

/** `body`: as the server gives it, ready to be shown. */
export function PostText({ body, clampLines }: { body: string; clampLines?: number }) {
  const tree = useMemo(() => readBody(body), [body]);
  if (tree.length === 0) return null;
  return <RichText body={tree} clampLines={clampLines} />;
}
