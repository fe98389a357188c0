import { Locale } from '@plenum/contract';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const KEY = 'plenum.language';

/** One chunk for each language, with the words of all features: one request, and no page waits for its own. */
const load = {
  en: () => import('./en'),
  de: () => import('./de'),
} satisfies Record<Locale, () => Promise<unknown>>;

const isLocale = (word: string | null): word is Locale => word !== null && word in load;

/** What the person chose here, else the first of the browser's languages that we speak, else English. */
function preferred(): Locale {
  const chosen = localStorage.getItem(KEY);
  if (isLocale(chosen)) return chosen;
  const short = navigator.languages.map((language) => language.slice(0, 2));
  return short.find(isLocale) ?? Locale.en;
}

export async function startLanguage(): Promise<void> {
  const lng = preferred();
  const { words } = await load[lng]();
  await i18next.use(initReactI18next).init({
    lng,
    resources: { [lng]: words },
    fallbackLng: false,
    defaultNS: 'shell',
    // React escapes what it renders; doing it twice would show &amp;.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

export async function chooseLanguage(lng: Locale): Promise<void> {
  const { words } = await load[lng]();
  for (const [namespace, texts] of Object.entries(words)) i18next.addResourceBundle(lng, namespace, texts);
  localStorage.setItem(KEY, lng);
  await i18next.changeLanguage(lng);
}
