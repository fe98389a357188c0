import { useAct, useLiveState } from '@plenum/client-data';
import { absoluteTime, useLocale, useToast } from '@plenum/client-ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ScheduleDraftDocument } from './draft.documents';
import type { DraftContent } from './draft-content';
import type { DraftKeeper } from './DraftKeeper';
import { audienceKey } from './useAudiences';
import { usePublishPost } from './usePublishPost';

type Options = { content: DraftContent; keeper: DraftKeeper<DraftContent>; close: () => void; refused: () => void };

/** What ends the writing well, now or later. After a refusal the writing goes on. */
export function useSending({ content, keeper, close, refused }: Options) {
  const { t } = useTranslation('compose');
  const locale = useLocale();
  const toast = useToast();
  const navigate = useNavigate();
  const { publish: send, publishing, refusal: publishRefusal, clear: clearPublishing } = usePublishPost();
  const { act, acting: scheduling, refusal: scheduleRefusal, clear: clearScheduling } = useAct(ScheduleDraftDocument);
  const [closedPlace, setClosedPlace] = useState<string>();
  const live = useLiveState();
  const refusal = publishRefusal ?? scheduleRefusal;
  // What could not be reached is there again: the next try says how it went.
  const cut = refusal?.code === 'UNAVAILABLE';
  useEffect(() => {
    if (live !== 'live' || !cut) return;
    clearPublishing();
    clearScheduling();
    // Only a connection that comes back says so, not the error that shows while it seems to be there.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [live]);
  const isClosed = ({ code, field }: { code: string; field?: string }) => {
    if (code === 'FORBIDDEN' || field?.endsWith('.place')) setClosedPlace(audienceKey(content.place));
    refused();
  };
  const publish = async () => {
    clearScheduling();
    await keeper.stop();
    const outcome = await send(content, keeper.draftId);
    if (outcome.refused) {
      keeper.resume();
      return isClosed(outcome.refused);
    }
    keeper.forget();
    close();
    window.scrollTo({ top: 0 });
    toast({
      text: t('published'),
      tone: 'success',
      action: { label: t('show'), run: () => void navigate(`/posts/${outcome.done.publishPost.id}`) },
    });
  };
  const schedule = async (publishAt: string, timeZone: string) => {
    clearPublishing();
    if (!(await keeper.flush())) return;
    const outcome = await act({ id: keeper.draftId, publishAt, timeZone });
    if (outcome.refused) return isClosed(outcome.refused);
    keeper.forget();
    close();
    toast({
      text: t('schedule.done', { when: absoluteTime(new Date(publishAt), locale) }),
      tone: 'success',
      action: { label: t('drafts'), run: () => void navigate('/drafts') },
    });
  };
  return { publish, publishing, schedule, scheduling, refusal, closedPlace };
}
