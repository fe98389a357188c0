import { Button } from '@mantine/core';
import type { FeedKind } from '@plenum/contract';
import { EmptyState } from '@plenum/client-ui';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../session/Me';

/** What to do first, where nothing is to be read. */
export function NothingYet({ kind }: { kind: FeedKind }) {
  const { t } = useTranslation('feed');
  const me = useMe();
  if (me.kind === 'PARTNER')
    return (
      <EmptyState
        icon={IconMessages}
        title={t('empty.FOLLOWING.title', { name: me.name })}
        text={t('empty.guest')}
        action={
          <Button component={Link} to="/spaces" variant="default">
            {t('empty.spaces')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      icon={IconMessages}
      title={t(`empty.${kind}.title`, { name: me.name })}
      text={t(`empty.${kind}.text`)}
      action={
        <Button component={Link} to={kind === 'FOLLOWING' ? '/?feed=company' : '/?new=post'} variant="default">
          {t(kind === 'FOLLOWING' ? 'empty.company' : 'empty.write')}
        </Button>
      }
    />
  );
}
