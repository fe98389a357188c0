import type { Locale } from '@plenum/contract';
import { graphql, useAct } from '@plenum/client-data';
import { useMe } from '../session/Me';
import { useTell } from '../posts/useTell';

const ChooseLanguageDocument = graphql(`
  mutation ChooseLanguage($locale: Locale!) {
    chooseLanguage(locale: $locale) {
      id
      locale
    }
  }
`);

/** The screen follows what is known of the person: at once, and back again when the server refuses. */
export function useChooseLanguage() {
  const { id } = useMe();
  const tell = useTell();
  const { act } = useAct(ChooseLanguageDocument, {
    optimistic: ({ locale }) => ({ chooseLanguage: { __typename: 'Person', id, locale } }),
  });
  const chooseLanguage = async (locale: Locale) => tell((await act({ locale })).refused);
  return { chooseLanguage };
}
