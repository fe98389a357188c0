import { useQuery } from '@apollo/client/react';
import { refusalOf, useRefusalText } from '@plenum/client-data';
import { Bone, ErrorState, Skeleton, useCloseAfterAsking, WritingInside } from '@plenum/client-ui';
import { useState } from 'react';
import { CommentWordsDocument } from './CommentWords';
import { EditCommentForm } from './EditCommentForm';

export function EditComment({ id, done }: { id: string; done: () => void }) {
  const { close: cancel, inside } = useCloseAfterAsking(done);
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(CommentWordsDocument, { variables: { id }, fetchPolicy: 'network-only' });
  // Words and version as they were when the writing began, not those a signal may bring meanwhile.
  const [begun, setBegun] = useState(data?.comment);
  if (data && !begun) setBegun(data.comment);
  if (begun) {
    return (
      <WritingInside value={inside}>
        <div onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && cancel()}>
          <EditCommentForm comment={begun} done={done} cancel={cancel} />
        </div>
      </WritingInside>
    );
  }
  if (error) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  return (
    <Skeleton>
      <Bone height={72} />
    </Skeleton>
  );
}
