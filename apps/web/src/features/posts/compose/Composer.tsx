import { Button, TextInput } from '@mantine/core';
import { limits, PostKind, type Refusal } from '@plenum/contract';
import { useAct, useRefusalText } from '@plenum/client-data';
import { absoluteTime, Field, KeyHint, useConfirm, useLocale, useToast } from '@plenum/client-ui';
import IconPaperclip from '@tabler/icons-react/dist/esm/icons/IconPaperclip.mjs';
import { useCallback, useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TextEditor } from '../../writing/TextEditor';
import { AttachmentList } from './AttachmentList';
import { AudiencePicker } from './AudiencePicker';
import css from './Composer.module.css';
import { ScheduleDraftDocument } from './draft.documents';
import { hasWords } from './draft-content';
import { errorsAt } from './errors-at';
import { KindChoice } from './KindChoice';
import { KindFields } from './KindFields';
import { SchedulePicker } from './SchedulePicker';
import { useAudiences } from './useAudiences';
import { useDraft, type StartDraft } from './useDraft';
import { usePublishPost } from './usePublishPost';
import { useUploads } from './useUploads';

type Props = { start: StartDraft; close: () => void };

const titled: readonly PostKind[] = ['QUESTION', 'POLL', 'ANNOUNCEMENT'];

export function Composer({ start, close }: Props) {
  const { t } = useTranslation('compose');
  const locale = useLocale();
  const toast = useToast();
  const confirm = useConfirm();
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const form = useRef<HTMLFormElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const textErrorId = useId();
  const { content, write, keeper, state, discard } = useDraft(start);
  const [search, setSearch] = useState('');
  const { audiences } = useAudiences(search);
  const { publish, publishing, refusal: publishRefusal } = usePublishPost();
  const scheduling = useAct(ScheduleDraftDocument);
  const [later, setLater] = useState(false);
  const [dropping, setDropping] = useState(false);
  const uploads = useUploads(
    useCallback((file) => write((before) => ({ attachments: [...before.attachments, file] })), [write]),
    content.attachments.length,
  );
  const refusal: Refusal | undefined = later ? scheduling.refusal : publishRefusal;
  const { errorAt, rest } = errorsAt(refusal, refusalText);
  const here = audiences.find((one) => one.kind === content.place.kind && one.id === content.place.id);

  const showRefusal = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  const send = async () => {
    if (publishing || uploads.uploading || !hasWords(content)) return;
    await keeper.stop();
    const post = await publish(content, keeper.draftId);
    if (!post) {
      keeper.resume();
      return showRefusal();
    }
    keeper.forget();
    close();
    window.scrollTo({ top: 0 });
    toast({
      text: t('published'),
      tone: 'success',
      action: { label: t('show'), run: () => void navigate(`/posts/${post.id}`) },
    });
  };
  const schedule = async (publishAt: string, timeZone: string) => {
    if (!(await keeper.flush())) return;
    const { refused } = await scheduling.act({ id: keeper.draftId, publishAt, timeZone });
    if (refused) return showRefusal();
    keeper.forget();
    close();
    toast({
      text: t('schedule.done', { when: absoluteTime(new Date(publishAt), locale) }),
      tone: 'success',
      action: { label: t('drafts'), run: () => void navigate('/drafts') },
    });
  };
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
      data-dropping={dropping || undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
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
          onSubmit={() => void send()}
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
        removeFile={(id) => write((before) => ({ attachments: before.attachments.filter((file) => file.id !== id) }))}
        removeUpload={uploads.remove}
        tryAgain={uploads.tryAgain}
      />
      {errorAt('draft.attachmentIds') && <p className={css.error}>{errorAt('draft.attachmentIds')}</p>}
      {later && (
        <SchedulePicker
          content={content}
          busy={scheduling.acting}
          error={errorAt('publishAt')}
          schedule={(at, zone) => void schedule(at, zone)}
          cancel={() => setLater(false)}
        />
      )}
      {rest && (
        <p className={css.error} role="alert">
          {rest}
        </p>
      )}
      {dropping && <p className={css.drop}>{t('drop')}</p>}
      <footer className={css.foot}>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            uploads.add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          aria-label={t('attach')}
          data-tip={t('attach')}
          onClick={() => picker.current?.click()}
        >
          <IconPaperclip size={18} stroke={1.6} />
        </Button>
        <span className={css.state} role="status">
          {state !== 'idle' && t(`states.${state}`)}
        </span>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          onClick={() => {
            void (async () => {
              if (hasWords(content) && !(await confirm({ ...t('discardAsk', { returnObjects: true }), danger: true })))
                return;
              await discard();
              close();
            })();
          }}
        >
          {t('discard')}
        </Button>
        <Button variant="subtle" color="gray" size="xs" onClick={close}>
          {t('close')}
        </Button>
        {!later && (
          <>
            <Button
              variant="default"
              size="xs"
              className={css.end}
              disabled={!hasWords(content)}
              onClick={() => setLater(true)}
            >
              {t('schedule.open')}
            </Button>
            <Button
              type="submit"
              size="xs"
              loading={publishing}
              aria-disabled={!hasWords(content) || uploads.uploading}
              rightSection={<KeyHint keys="mod+enter" />}
              className={`${css.publish} ${css.end}`}
            >
              {t('publish')}
            </Button>
          </>
        )}
      </footer>
    </form>
  );
}
