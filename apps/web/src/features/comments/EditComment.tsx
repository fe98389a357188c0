import { useQuery } from '@apollo/client/react';
import { refusalOf, useRefusalText } from '@plenum/client-data';
import { Bone, ErrorState, Skeleton } from '@plenum/client-ui';
import { useState } from 'react';
import { CommentWordsDocument } from './CommentWords';
import { EditCommentForm } from './EditCommentForm';

export function EditComment({ id, done }: { id: string; done: () => void }) {
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(CommentWordsDocument, { variables: { id }, fetchPolicy: 'network-only' });
  // Words and version as they were when the writing began, not those a signal may bring meanwhile.
  const [begun, setBegun] = useState(data?.comment);
  if (data && !begun) setBegun(data.comment);
  if (begun) return <EditCommentForm comment={begun} done={done} />;
  if (error) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  return (
    <Skeleton>
      <Bone height={72} />
    </Skeleton>
  );
}
