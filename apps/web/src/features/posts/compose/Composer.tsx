import { TextInput } from '@mantine/core';
import { limits, PostKind } from '@plenum/contract';
import { useRefusalText } from '@plenum/client-data';
import { Field, useConfirm } from '@plenum/client-ui';
import { useCallback, useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextEditor } from '../../writing/TextEditor';
import { AttachmentList } from './AttachmentList';
import { AudiencePicker } from './AudiencePicker';
import css from './Composer.module.css';
import { ComposerFoot } from './ComposerFoot';
import { hasWords } from './draft-content';
import { errorsAt } from './errors-at';
import { KindChoice } from './KindChoice';
import { KindFields } from './KindFields';
import { SchedulePicker } from './SchedulePicker';
import { useAudiences } from './useAudiences';
import { useDraft, type StartDraft } from './useDraft';
import { useSending } from './useSending';
import { useUploads } from './useUploads';

type Props = { start: StartDraft; close: () => void };

const titled: readonly PostKind[] = ['QUESTION', 'POLL', 'ANNOUNCEMENT'];

export function Composer({ start, close }: Props) {
  const { t } = useTranslation('compose');
  const confirm = useConfirm();
  const refusalText = useRefusalText();
  const form = useRef<HTMLFormElement>(null);
  const textErrorId = useId();
  const { content, write, keeper, state, discard } = useDraft(start);
  const [search, setSearch] = useState('');
  const { audiences } = useAudiences(search);
  const [later, setLater] = useState(false);
  const [asked, setAsked] = useState(false);
  const [dropping, setDropping] = useState(false);
  const uploads = useUploads(
    useCallback((file) => write((before) => ({ attachments: [...before.attachments, file] })), [write]),
    content.attachments.length,
  );
  const refused = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  const { publish, publishing, schedule, scheduling, refusal, closedPlace } = useSending({
    content,
    keeper,
    close,
    refused,
  });
  const { errorAt, rest } = errorsAt(refusal, refusalText);
  const here = audiences.find((one) => one.kind === content.place.kind && one.id === content.place.id);

  const send = () => {
    if (later) return form.current?.querySelector<HTMLElement>('[data-schedule]')?.click();
    if (publishing || uploads.uploading || !mayEnd()) return;
    void publish();
  };
  /** What was to go along and cannot is never left out in silence. */
  const mayEnd = () => {
    if (!hasWords(content)) return false;
    setAsked(uploads.failed);
    if (uploads.failed)
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[data-failed=true] button')?.focus());
    return !uploads.failed;
  };
  const askDiscard = async () => {
    if (hasWords(content) && !(await confirm({ ...t('discardAsk', { returnObjects: true }), danger: true }))) return;
    await discard();
    close();
  };
  const notice =
    asked && uploads.failed
      ? t('failedFiles')
      : uploads.leftOut > 0
        ? t('tooManyFiles', { count: uploads.leftOut, most: limits.post.attachments })
        : undefined;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    uploads.add([...event.dataTransfer.files]);
  };
  return (
    <form
      ref={form}
      className={css.composer}
      aria-label={t('label')}
      noValidate
      data-dropping={dropping || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
        event.preventDefault();
        send();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setDropping(false)}
      onDrop={drop}
    >
      <KindChoice
        kind={content.kind}
        announce={content.kind === 'ANNOUNCEMENT' || Boolean(here?.mayAnnounce)}
        choose={(kind) => write({ kind })}
      />
      <AudiencePicker
        content={content}
        audiences={audiences}
        search={setSearch}
        choose={(place) => write({ place })}
        closed={closedPlace}
        error={errorAt('draft.place')}
      />
      {titled.includes(content.kind) && (
        <Field label={t('title')} error={errorAt('draft.title')}>
          {(control) => (
            <TextInput
              {...control}
              value={content.title}
              maxLength={limits.draft.title}
              onChange={(event) => write({ title: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <div className={css.text}>
        <TextEditor
          label={t('text')}
          placeholder={t(`placeholders.${content.kind}`)}
          value={content.text}
          onChange={(text) => write({ text })}
          onSubmit={send}
          onFiles={uploads.add}
          maxCharacters={limits.post.text}
          describedBy={errorAt('draft.text') ? textErrorId : undefined}
          invalid={Boolean(errorAt('draft.text'))}
          minLines={4}
          autoFocus
        />
        <p id={textErrorId} className={css.error} aria-live="polite">
          {errorAt('draft.text')}
        </p>
      </div>
      <KindFields content={content} write={write} errorAt={errorAt} />
      <AttachmentList
        files={content.attachments}
        uploads={uploads.uploads}
        notice={notice}
        removeFile={(id) => write((before) => ({ attachments: before.attachments.filter((file) => file.id !== id) }))}
        removeUpload={uploads.remove}
        tryAgain={uploads.tryAgain}
      />
      {errorAt('draft.attachmentIds') && <p className={css.error}>{errorAt('draft.attachmentIds')}</p>}
      {later && (
        <SchedulePicker
          content={content}
          busy={scheduling}
          error={errorAt('publishAt')}
          schedule={(at, zone) => mayEnd() && void schedule(at, zone)}
          cancel={() => setLater(false)}
        />
      )}
      {rest && (
        <p className={css.error} role="alert">
          {rest}
        </p>
      )}
      {dropping && <p className={css.drop}>{t('drop')}</p>}
      <ComposerFoot
        state={state}
        empty={!hasWords(content)}
        uploading={uploads.uploading}
        publishing={publishing}
        later={later}
        attach={uploads.add}
        discard={() => void askDiscard()}
        close={close}
        schedule={() => setLater(true)}
      />
    </form>
  );
}
