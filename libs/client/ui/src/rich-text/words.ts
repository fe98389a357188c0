import { useLocale } from '../text/LocaleContext';

type RichTextWords = {
  copyCode: string;
  copied: string;
  code: string;
  table: string;
  done: string;
  open: string;
  showMore: string;
  showLess: string;
};

const words: Record<'en' | 'de', RichTextWords> = {
  en: {
    copyCode: 'Copy code',
    copied: 'Copied',
    code: 'Code',
    table: 'Table',
    done: 'Done',
    open: 'Not done',
    showMore: 'Show more',
    showLess: 'Show less',
  },
  de: {
    copyCode: 'Code kopieren',
    copied: 'Kopiert',
    code: 'Code',
    table: 'Tabelle',
    done: 'Erledigt',
    open: 'Nicht erledigt',
    showMore: 'Mehr anzeigen',
    showLess: 'Weniger anzeigen',
  },
};

export function useRichTextWords(): RichTextWords {
  return useLocale().startsWith('de') ? words.de : words.en;
}
