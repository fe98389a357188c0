import { errorStatus, inputReasons, Locale } from '@plenum/contract';
import { words as de } from './de';
import { words as en } from './en';

const languages: Record<Locale, object> = { en, de };

/** Every text by its path, with what is put into it. */
function texts(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) => {
      const at = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? [[at, value] as const] : [...texts(value as object, at)];
    }),
  );
}
const slots = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name).sort();

const english = texts(en);

describe.each(Object.entries(languages))('%s', (_locale, words) => {
  const own = texts(words);

  it('has exactly the keys of English', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('fills in what English fills in', () => {
    for (const [key, text] of own) expect([key, slots(text)]).toEqual([key, slots(english.get(key) ?? '')]);
  });

  it('says something everywhere', () => {
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has words for every refusal of the catalogue and every reason', () => {
    for (const code of Object.keys(errorStatus)) expect(own.get(`errors.codes.${code}.title`)).toBeTruthy();
    for (const reason of inputReasons) expect(own.get(`errors.reasons.${reason}`)).toBeTruthy();
  });

  it('has every plural form its language needs', () => {
    const forms = new Intl.PluralRules(_locale).resolvedOptions().pluralCategories;
    const plurals = [...own.keys()]
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.slice(0, -'_other'.length));
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) for (const form of forms) expect(own.has(`${key}_${form}`)).toBe(true);
  });
});

describe('German', () => {
  const german = [...texts(de)];

  it('says du to everybody', () => {
    expect(german.filter(([, text]) => /\b(Sie|Ihnen|Ihr|Ihre[mnrs]?)\b/.test(text))).toEqual([]);
  });

  it('has one word for one thing', () => {
    expect(german.filter(([, text]) => /\b(Firma|Verwaltung|Mitarbeiter|Login|Strg|Ctrl)/.test(text))).toEqual([]);
  });
});
