import { DirectionProvider, MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect, type ReactNode } from 'react';
import { AnnouncerProvider } from './feedback/Announcer';
import { ConfirmProvider } from './feedback/ConfirmProvider';
import { TipLayer } from './feedback/TipLayer';
import { Toaster } from './feedback/Toaster';
import { KeyboardProvider } from './keyboard/KeyboardProvider';
import { LocaleContext } from './text/LocaleContext';
import './tokens/styles';
import { useAppearance } from './tokens/appearance';
import { theme, variables } from './tokens/theme';
import { UiWordsContext, type UiWords } from './UiWords';

type Props = { locale: string; words: UiWords; children: ReactNode; env?: 'default' | 'test' };

export function UiProvider({ locale, words, children, env = 'default' }: Props) {
  const { theme: chosen, density } = useAppearance();
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const scheme = chosen === 'system' ? (systemDark ? 'dark' : 'light') : chosen;
  useLayoutEffect(() => {
    // boot.js set both inline before the first paint; what is inline would outlast a change of theme.
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.style.backgroundColor = '';
  }, [scheme]);
  useLayoutEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <DirectionProvider detectDirection>
      <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme={scheme} env={env}>
        <LocaleContext value={locale}>
          <UiWordsContext value={words}>
            <AnnouncerProvider>
              <KeyboardProvider>
                <Toaster>
                  <ConfirmProvider>{children}</ConfirmProvider>
                  <TipLayer />
                </Toaster>
              </KeyboardProvider>
            </AnnouncerProvider>
          </UiWordsContext>
        </LocaleContext>
      </MantineProvider>
    </DirectionProvider>
  );
}
