import { useQuery } from '@apollo/client/react';
import { refusalOf, useRefusalText } from '@plenum/client-data';
import { Bone, ErrorState, Skeleton } from '@plenum/client-ui';
import { useState } from 'react';
import { EditPostForm } from './EditPostForm';
import type { PostOnCard } from './PostOnCard';
import { PostWordsDocument } from './PostWords';

type Props = { post: PostOnCard; done: () => void; cancel: () => void };

export function EditPost({ post: { id, attachments }, done, cancel }: Props) {
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(PostWordsDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const now = data?.post.post;
  // Words and version as they were when the writing began, not those a signal may bring meanwhile.
  const [begun, setBegun] = useState(now);
  if (now && !begun) setBegun(now);
  if (begun) return <EditPostForm post={begun} attachments={attachments} done={done} cancel={cancel} />;
  if (error) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  return (
    <Skeleton>
      <Bone height={36} />
      <Bone height={160} />
    </Skeleton>
  );
}
