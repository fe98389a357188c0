import { useApolloClient } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { limits } from '@plenum/contract';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { DialogFoot, Field, SubmitButton, useToast, useUnsavedWords } from '@plenum/client-ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextEditor } from '../writing/TextEditor';
import { BothVersions } from './BothVersions';
import { FileList } from './FileList';
import { PictureGrid } from './PictureGrid';
import type { Picture } from './PostOnCard';
import { PostWordsDocument, type PostWords } from './PostWords';

const EditPostDocument = graphql(`
  mutation EditPost($id: ID!, $change: PostChangeInput!) {
    editPost(id: $id, change: $change) {
      ...PostCard
    }
  }
`);

type Props = { post: PostWords; attachments: readonly Picture[]; done: () => void; cancel: () => void };

/** When another tab or device was quicker, both versions stand side by side and the person decides. */
export function EditPostForm({ post, attachments, done, cancel }: Props) {
  const { t } = useTranslation('postSheets');
  const client = useApolloClient();
  const toast = useToast();
  const refusalText = useRefusalText();
  const [words, setWords] = useState({ title: post.title, text: post.text });
  const [version, setVersion] = useState(post.version);
  const [theirs, setTheirs] = useState<PostWords>();
  const { act, acting, refusal } = useAct(EditPostDocument);
  useUnsavedWords(words.text !== post.text || words.title !== post.title);
  const save = async (over = version) => {
    const { refused } = await act({ id: post.id, change: { ...words, version: over } });
    if (!refused) {
      toast({ text: t('edit.saved'), tone: 'success' });
      return done();
    }
    if (refused.code !== 'STALE') return;
    const { data } = await client.query({
      query: PostWordsDocument,
      variables: { id: post.id },
      fetchPolicy: 'network-only',
    });
    setTheirs(data?.post.post ?? undefined);
  };
  if (theirs) {
    return (
      <BothVersions
        theirs={theirs}
        mine={words}
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
          setWords({ title: theirs.title, text: theirs.text });
          setTheirs(undefined);
        }}
      />
    );
  }
  const said = refusal && refusal.code !== 'STALE' ? refusalText(refusal).title : undefined;
  const onTitle = refusal?.field?.endsWith('title');
  return (
    <form
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      {(post.title || post.kind === 'QUESTION' || post.kind === 'ANNOUNCEMENT') && (
        <Field label={t('edit.heading')} error={onTitle ? said : undefined}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={limits.post.title}
              value={words.title}
              onChange={(event) => setWords({ ...words, title: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Field label={t('edit.text')} error={onTitle ? undefined : said}>
        {(control) => (
          <TextEditor
            label={t('edit.text')}
            invalid={control.error}
            value={words.text}
            onChange={(text) => setWords((before) => ({ ...before, text }))}
            onSubmit={() => void save()}
            maxCharacters={limits.post.text}
            minLines={5}
            autoFocus
          />
        )}
      </Field>
      {attachments.length > 0 && (
        <section aria-label={t('edit.attachments')}>
          <p>{t('edit.attachments')}</p>
          <PictureGrid pictures={attachments.filter(({ kind }) => kind === 'PICTURE')} />
          <FileList files={attachments.filter(({ kind }) => kind !== 'PICTURE')} />
        </section>
      )}
      <DialogFoot>
        <Button variant="default" onClick={cancel}>
          {t('edit.cancel')}
        </Button>
        <SubmitButton pending={acting}>{t('edit.save')}</SubmitButton>
      </DialogFoot>
    </form>
  );
}
