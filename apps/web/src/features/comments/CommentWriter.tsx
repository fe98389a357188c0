import { Button } from '@mantine/core';
import { limits } from '@plenum/contract';
import { Avatar, Bone, lazyPart } from '@plenum/client-ui';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/Me';
import css from './CommentWriter.module.css';
import { useKeptText } from './useKeptText';

const TextEditor = lazyPart(async () => (await import('../writing/TextEditor')).TextEditor);

type Props = {
  postId: string;
  /** Whom it answers, below the post itself. */
  to?: { id: string; name: string };
  open: boolean;
  send: (text: string) => void;
  close?: () => void;
};

/** One line until somebody writes. What is written is kept by the browser until it is sent. */
export function CommentWriter({ postId, to, open, send, close }: Props) {
  const { t } = useTranslation('comments');
  const me = useMe();
  const [text, keep] = useKeptText(`plenum.comment.${me.id}.${postId}.${to?.id ?? ''}`);
  const [asked, setAsked] = useState(false);
  const writing = open || asked || text !== '';
  const label = to ? t('replyTo', { name: to.name }) : t('write');
  const submit = () => {
    if (!text.trim() || text.length > limits.comment.text) return;
    send(text);
    keep('');
    setAsked(false);
    close?.();
  };
  return (
    <div className={css.writer}>
      <Avatar name={me.name} seed={me.id} picture={me.picture?.thumb} size={32} />
      {writing ? (
        <div className={css.field}>
          <Suspense fallback={<Waiting label={label} />}>
            <TextEditor
              label={label}
              placeholder={label}
              value={text}
              onChange={keep}
              onSubmit={submit}
              maxCharacters={text.length > limits.comment.text - 500 ? limits.comment.text : undefined}
              minLines={1}
              autoFocus={open || asked}
            />
          </Suspense>
          <div className={css.acts}>
            <Button size="xs" onClick={submit} aria-disabled={!text.trim()} data-disabled={!text.trim() || undefined}>
              {t('send')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              onClick={() => {
                keep('');
                setAsked(false);
                close?.();
              }}
            >
              {t('cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <button type="button" className={css.line} onClick={() => setAsked(true)}>
          {label}
        </button>
      )}
    </div>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <div className={css.waiting} aria-label={label} aria-busy>
      <Bone width="40%" />
    </div>
  );
}
