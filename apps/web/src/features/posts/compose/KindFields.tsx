import { lazyPart } from '@plenum/client-ui';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftContent } from './draft-content';
import { MomentField } from './MomentField';

const PollEditor = lazyPart(async () => (await import('./PollEditor')).PollEditor);
const PraisePicker = lazyPart(async () => (await import('./PraisePicker')).PraisePicker);

type Props = {
  content: DraftContent;
  write: (change: Partial<DraftContent>) => void;
  errorAt: (field: string) => string | undefined;
};

/** What only one kind of post asks for. */
export function KindFields({ content, write, errorAt }: Props) {
  const { t } = useTranslation('compose');
  return (
    <Suspense>
      {content.kind === 'POLL' && (
        <PollEditor poll={content.poll} change={(poll) => write({ poll })} errorAt={errorAt} />
      )}
      {content.kind === 'PRAISE' && (
        <PraisePicker
          recipients={content.recipients}
          change={(recipients) => write({ recipients })}
          error={errorAt('draft.praise')}
        />
      )}
      {content.kind === 'ANNOUNCEMENT' && (
        <MomentField
          label={t('expires')}
          hint={t('expiresHint')}
          value={content.expiresAt}
          change={(expiresAt) => write({ expiresAt })}
          error={errorAt('draft.expiresAt')}
          optional
        />
      )}
    </Suspense>
  );
}
