import { Badge } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';

/** What one should know before one writes to somebody: a guest, or somebody who has left. */
export function PersonBadges({ person }: { person: { kind: 'EMPLOYEE' | 'PARTNER'; isFormer: boolean } }) {
  const { t } = useTranslation('people');
  return (
    <>
      {person.kind === 'PARTNER' && <Badge tone="accent">{t('guest')}</Badge>}
      {person.isFormer && <Badge>{t('former')}</Badge>}
    </>
  );
}
