import type { FeedKind } from '@plenum/contract';
import { EmptyState, PlainButton } from '@plenum/client-ui';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import { useTranslation } from 'react-i18next';
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
        action={<PlainButton to="/spaces">{t('empty.spaces')}</PlainButton>}
      />
    );
  return (
    <EmptyState
      icon={IconMessages}
      title={t(`empty.${kind}.title`, { name: me.name })}
      text={t(`empty.${kind}.text`)}
      action={
        <PlainButton to={kind === 'FOLLOWING' ? '/?feed=company' : '/?new=post'}>
          {t(kind === 'FOLLOWING' ? 'empty.company' : 'empty.write')}
        </PlainButton>
      }
    />
  );
}
