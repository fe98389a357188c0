import { Locale } from '@plenum/contract';
import { relativeTime } from '@plenum/client-ui';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const KEY = 'plenum.language';

/** Two chunks for each language: what the first screen says, and everything else with the first page that needs it. */
const load = {
  en: { first: () => import('./en/first'), all: () => import('./en') },
  de: { first: () => import('./de/first'), all: () => import('./de') },
} satisfies Record<Locale, object>;

const isLocale = (word: string | null | undefined): word is Locale => Boolean(word) && word! in load;

/** That of whoever was signed in here last, else the first of the browser's languages that we speak, else English. */
function preferred(): Locale {
  const last = localStorage.getItem(KEY);
  if (isLocale(last)) return last;
  const short = navigator.languages.map((language) => language.slice(0, 2));
  return short.find(isLocale) ?? Locale.en;
}

/** Browsers started from a bare terminal say en-US@posix, with which nothing can be written. */
const isTag = (word: string): boolean => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(word);

/** The language as it is spoken where the browser is from: for dates and numbers, which differ within a language. */
export const regional = (lng: string): string =>
  navigator.languages.find((one) => isTag(one) && (one === lng || one.startsWith(`${lng}-`))) ?? lng;

const spoken = (): Locale => (isLocale(i18next.language) ? i18next.language : preferred());

/** The first of these takes a browser as long as some cards take: now, while the posts are on their way. */
const prepareDates = (locale: string): void => void relativeTime(new Date(), new Date(), locale);

let begin: () => void;
const begun = new Promise<void>((resolve) => {
  begin = resolve;
});

export async function startLanguage(): Promise<void> {
  const lng = preferred();
  const { words } = await load[lng].first();
  await i18next.use(initReactI18next).init({
    lng,
    resources: { [lng]: words },
    fallbackLng: false,
    defaultNS: 'shell',
    // React escapes what it renders; doing it twice would show &amp;.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  begin();
  prepareDates(regional(lng));
}

/** Every word of the language in use; a page and a part that opens later wait for it together with their code. */
export async function allWords(lng = spoken()): Promise<void> {
  // The first page is asked for before the language has begun.
  const [{ words }] = await Promise.all([load[lng].all(), begun]);
  for (const [namespace, texts] of Object.entries(words)) i18next.addResourceBundle(lng, namespace, texts);
}

/** For `lazy`: what is loaded, once its words are there too. */
export async function withWords<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  const [loaded] = await Promise.all([loading, allWords()]);
  return loaded;
}

/** From now on, and from the first word when this browser comes again. */
export async function speak(lng: Locale): Promise<void> {
  localStorage.setItem(KEY, lng);
  if (lng === i18next.language) return;
  await allWords(lng);
  // Chosen again meanwhile: the last choice holds.
  if (localStorage.getItem(KEY) === lng) await i18next.changeLanguage(lng);
}

/** Nobody is signed in any more: what the browser wishes holds. */
export async function speakToAnybody(): Promise<void> {
  localStorage.removeItem(KEY);
  const lng = preferred();
  await allWords(lng);
  await i18next.changeLanguage(lng);
}
