import type { Locale } from '@plenum/contract';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speak } from '../../locales/language';

/** Speaks the language of who is signed in. False until its words are there, or are known not to come. */
export function useMyLanguage(locale: Locale | undefined): boolean {
  const { i18n } = useTranslation();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!locale) return;
    void speak(locale)
      .catch(() => undefined)
      .then(() => setSettled(true));
  }, [locale]);
  return settled || i18n.language === locale;
}
