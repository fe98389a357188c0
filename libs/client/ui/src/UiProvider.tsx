import { useLayoutEffect, type ReactNode } from 'react';
import { AnnouncerProvider } from './feedback/Announcer';
import { ConfirmProvider } from './feedback/ConfirmProvider';
import { TipLayer } from './feedback/TipLayer';
import { Toaster } from './feedback/Toaster';
import { KeyboardProvider } from './keyboard/KeyboardProvider';
import { LocaleContext } from './text/LocaleContext';
import './tokens/styles';
import { useAppearance } from './tokens/appearance';
import { useScheme } from './tokens/useScheme';
import { UiWordsContext, type UiWords } from './UiWords';

type Props = { locale: string; words: UiWords; children: ReactNode };

export function UiProvider({ locale, words, children }: Props) {
  const { density } = useAppearance();
  const scheme = useScheme();
  useLayoutEffect(() => {
    // boot.js set both inline before the first paint; what is inline would outlast a change of theme.
    document.documentElement.dataset.mantineColorScheme = scheme;
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
  );
}
