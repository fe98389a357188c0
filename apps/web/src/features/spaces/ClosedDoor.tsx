import { EmptyState } from '@plenum/client-ui';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import { useTranslation } from 'react-i18next';
import type { SpaceSeen } from './space-fragments';

/** What somebody sees who knows of a space and may not read it: why, and what to do. The button stands in the header. */
export function ClosedDoor({ space }: { space: SpaceSeen }) {
  const { t } = useTranslation('spaces');
  const state = space.viewerInvited ? 'invited' : space.viewerRequested ? 'requested' : 'closed';
  return <EmptyState icon={IconLock} title={t(`closed.${state}.title`)} text={t(`closed.${state}.text`)} />;
}
