import { useApolloClient } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { limits } from '@plenum/contract';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { useUnsavedWords } from '@plenum/client-ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BothVersions } from '../posts/BothVersions';
import { TextEditor } from '../writing/TextEditor';
import css from './EditComment.module.css';
import { CommentWordsDocument, type CommentWords } from './CommentWords';

const EditCommentDocument = graphql(`
  mutation EditComment($id: ID!, $text: String!, $version: Int!) {
    editComment(id: $id, text: $text, version: $version) {
      ...CommentLine
    }
  }
`);

type Props = { comment: CommentWords; done: () => void; cancel: () => void };

export function EditCommentForm({ comment, done, cancel }: Props) {
  const { t } = useTranslation('comments');
  const client = useApolloClient();
  const refusalText = useRefusalText();
  const errorId = useId();
  const [text, setText] = useState(comment.text);
  const [version, setVersion] = useState(comment.version);
  const [theirs, setTheirs] = useState<CommentWords>();
  const { act, acting, refusal } = useAct(EditCommentDocument);
  useUnsavedWords(text !== comment.text);
  const save = async (over = version) => {
    const { refused } = await act({ id: comment.id, text, version: over });
    if (!refused) return done();
    if (refused.code !== 'STALE') return;
    const { data } = await client.query({
      query: CommentWordsDocument,
      variables: { id: comment.id },
      fetchPolicy: 'network-only',
    });
    setTheirs(data?.comment);
  };
  if (theirs) {
    return (
      <BothVersions
        theirs={theirs}
        mine={{ text }}
        goOn={() => {
          setVersion(theirs.version);
          setTheirs(undefined);
        }}
        keepMine={() => {
          setVersion(theirs.version);
          setTheirs(undefined);
          void save(theirs.version);
        }}
        takeTheirs={() => {
          setVersion(theirs.version);
          setText(theirs.text);
          setTheirs(undefined);
        }}
      />
    );
  }
  const said = refusal && refusal.code !== 'STALE' ? refusalText(refusal).title : undefined;
  return (
    <>
      <TextEditor
        label={t('edit')}
        value={text}
        onChange={setText}
        onSubmit={() => void save()}
        maxCharacters={limits.comment.text}
        describedBy={said ? errorId : undefined}
        invalid={Boolean(said)}
        minLines={1}
        autoFocus
      />
      <p className={css.error} id={errorId} aria-live="polite">
        {said}
      </p>
      <Group gap="xs">
        <Button size="xs" loading={acting} onClick={() => void save()}>
          {t('save')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={cancel}>
          {t('cancel')}
        </Button>
      </Group>
    </>
  );
}
