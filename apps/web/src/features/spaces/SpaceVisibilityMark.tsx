import type { SpaceVisibility } from '@plenum/contract';
import { Badge } from '@plenum/client-ui';
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs';
import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs';
import IconWorld from '@tabler/icons-react/dist/esm/icons/IconWorld.mjs';
import { useTranslation } from 'react-i18next';

export const visibilityIcon = { OPEN: IconWorld, PRIVATE: IconLock, HIDDEN: IconEyeOff } as const;

/** Who may see a space, as a shape and a word. */
export function SpaceVisibilityMark({ visibility }: { visibility: SpaceVisibility }) {
  const { t } = useTranslation('spaces');
  return <Badge icon={visibilityIcon[visibility]}>{t(`visibility.${visibility}.word`)}</Badge>;
}
