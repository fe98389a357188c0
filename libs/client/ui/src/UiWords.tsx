import { createContext, use } from 'react';

/** What the components say by themselves. The application gives the words, in the language of the person. */
export type UiWords = {
  cancel: string;
  close: string;
  loading: string;
  /** Of a part of the page whose code could not be fetched. */
  missing: { text: string; still: string };
  /** Asked before what was written in a sheet or dialog is thrown away with it. */
  discard: { title: string; text: string; discard: string; keep: string };
  optional: string;
  tryAgain: string;
  presence: { online: string; away: string };
  /** Asked before words that were not sent are left behind. */
  unsent: { title: string; text: string; leave: string; stay: string };
};

export const UiWordsContext = createContext<UiWords | undefined>(undefined);

export function useWords(): UiWords {
  const words = use(UiWordsContext);
  if (!words) throw new Error('UiProvider is missing above this component.');
  return words;
}
