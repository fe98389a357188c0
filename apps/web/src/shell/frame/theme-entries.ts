import { chooseAppearance, useAppearance, type MenuEntry, type Theme } from '@plenum/client-ui';
import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import { useTranslation } from 'react-i18next';

export const themeIcon: Record<Theme, typeof IconSun> = { light: IconSun, dark: IconMoon, system: IconDeviceDesktop };
const themes: readonly Theme[] = ['light', 'dark', 'system'];

/** The same three choices in the rail and behind my face. */
export function useThemeEntries(): MenuEntry[] {
  const { t } = useTranslation('shell');
  const { theme: chosen } = useAppearance();
  return themes.map((theme) => ({
    label: t(`me.themes.${theme}`),
    icon: themeIcon[theme],
    chosen: theme === chosen,
    run: () => chooseAppearance({ theme }),
  }));
}
