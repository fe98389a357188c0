import { Button } from '@mantine/core';
import { errorStatus, type ErrorCode } from '@plenum/contract';
import { useAct, useRefusalText } from '@plenum/client-data';
import { absoluteTime, RelativeTime, useConfirm, useLocale, useToast } from '@plenum/client-ui';
import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../session/Me';
import { plainWords } from '../plain-words';
import { useTell } from '../useTell';
import { DiscardDraftDocument, ScheduleDraftDocument } from './draft.documents';
import css from './DraftRow.module.css';
import { forgetLocalDraft, localDraft } from './local-draft';
import type { Draft } from './open-draft';

const isCode = (word: string): word is ErrorCode => word in errorStatus;

export function DraftRow({ draft, changed }: { draft: Draft; changed: () => void }) {
  const { t } = useTranslation(['compose', 'posts']);
  const locale = useLocale();
  const me = useMe();
  const toast = useToast();
  const tell = useTell();
  const confirm = useConfirm();
  const refusalText = useRefusalText();
  const discarding = useAct(DiscardDraftDocument);
  const scheduling = useAct(ScheduleDraftDocument);
  const { content, publishAt, failure, timeZone } = draft;
  const words = plainWords([content.title, content.text].filter(Boolean).join(': '), 200);
  const discard = async () => {
    if (!(await confirm({ ...t('discardAsk', { returnObjects: true }), danger: true }))) return;
    const { refused } = await discarding.act({ id: draft.id });
    if (refused) return tell(refused);
    if (localDraft(me.id)?.id === draft.id) forgetLocalDraft(me.id);
    toast({ text: t('page.discarded') });
    changed();
  };
  const unschedule = async () => {
    const { refused } = await scheduling.act({ id: draft.id, publishAt: null, timeZone: timeZone ?? 'UTC' });
    if (refused) return tell(refused);
    toast({ text: t('page.unscheduledDone') });
    changed();
  };
  const why = failure && isCode(failure) ? refusalText({ code: failure }) : undefined;
  return (
    <article className={css.row} aria-label={words || t('page.untitled')}>
      <p className={css.meta}>
        <span>{t(`posts:kinds.${content.kind}`)}</span>
        <span aria-hidden>·</span>
        <span>{t('page.updated')}</span>
        <RelativeTime at={draft.updatedAt} />
        {draft.attachments.length > 0 && (
          <>
            <span aria-hidden>·</span>
            <span>{t('page.files', { count: draft.attachments.length })}</span>
          </>
        )}
      </p>
      <p className={css.words} dir="auto">
        {words || t('page.untitled')}
      </p>
      {publishAt && !failure && (
        <p className={css.when}>
          <IconClock size={16} stroke={1.8} aria-hidden />
          {t('page.publishAt', { when: absoluteTime(new Date(publishAt), locale) })}
        </p>
      )}
      {failure && (
        <p className={css.failed}>
          <IconAlertCircle size={16} stroke={1.8} aria-hidden />
          {t('page.failed', { why: [why?.title, why?.text].filter(Boolean).join('. ') || failure })}
        </p>
      )}
      <div className={css.acts}>
        <Button component={Link} to={`/?draft=${draft.id}`} size="xs" variant="default">
          {t('page.edit')}
        </Button>
        {publishAt && (
          <Button size="xs" variant="subtle" loading={scheduling.acting} onClick={() => void unschedule()}>
            {t('page.unschedule')}
          </Button>
        )}
        <Button size="xs" variant="subtle" color="red" loading={discarding.acting} onClick={() => void discard()}>
          {t('discard')}
        </Button>
      </div>
    </article>
  );
}
