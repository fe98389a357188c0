import { Button } from '@mantine/core';
import { useRefusalText } from '@plenum/client-data';
import { Avatar } from '@plenum/client-ui';
import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/Me';
import { SourceText } from '../writing/SourceText';
import css from './CommentLine.module.css';
import type { UnsentComment } from './CommentOutbox';

export type UnsentDoors = { tryAgain: (clientKey: string) => Promise<boolean>; discard: (clientKey: string) => void };

export function UnsentLine({ entry, outbox }: { entry: UnsentComment; outbox: UnsentDoors }) {
  const { t } = useTranslation('comments');
  const me = useMe();
  const refusalText = useRefusalText();
  const failed = entry.state === 'failed';
  return (
    <div className={css.comment} data-unsent>
      <Avatar name={me.name} seed={me.id} picture={me.picture?.thumb} size={32} />
      <div className={css.body}>
        <div className={css.words}>
          <p className={css.head}>
            <span className={css.name}>{me.name}</span>
            <span>{entry.state === 'sending' && t('sending')}</span>
          </p>
          <SourceText source={entry.text} />
        </div>
        {entry.state === 'waiting' && (
          <p className={css.waiting}>
            <IconClock size={16} aria-hidden />
            {t('waiting')}
          </p>
        )}
        {failed && (
          <div className={css.failed} role="alert">
            <IconAlertCircle size={16} aria-hidden />
            <span>{t('failed', { why: entry.refused ? refusalText(entry.refused).title : '' })}</span>
            <Button size="compact-xs" variant="light" onClick={() => void outbox.tryAgain(entry.clientKey)}>
              {t('tryAgain')}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => outbox.discard(entry.clientKey)}>
              {t('discard')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
