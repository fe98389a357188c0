import { useMediaQuery } from '@mantine/hooks';
import { useAppearance } from './appearance';

/** Light or dark: as chosen, else as the system has it now. */
export function useScheme(): 'light' | 'dark' {
  const { theme } = useAppearance();
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  if (theme !== 'system') return theme;
  return systemDark ? 'dark' : 'light';
}
