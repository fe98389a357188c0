import { useQuery } from '@apollo/client/react';
import { refusalOf, useRefusalText } from '@plenum/client-data';
import { Bone, ErrorState, Skeleton } from '@plenum/client-ui';
import { useState } from 'react';
import { EditPostForm } from './EditPostForm';
import { PostWordsDocument } from './PostWords';

export function EditPost({ id, done }: { id: string; done: () => void }) {
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(PostWordsDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const now = data?.post.post;
  // Words and version as they were when the writing began, not those a signal may bring meanwhile.
  const [begun, setBegun] = useState(now);
  if (now && !begun) setBegun(now);
  if (begun) return <EditPostForm post={begun} done={done} />;
  if (error) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  return (
    <Skeleton>
      <Bone height={36} />
      <Bone height={160} />
    </Skeleton>
  );
}
