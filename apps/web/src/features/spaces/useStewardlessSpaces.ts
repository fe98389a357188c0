import { useQuery } from '@apollo/client/react';
import { graphql, type DocumentType } from '@plenum/client-data';
import { useTranslation } from 'react-i18next';

const StewardlessSpacesDocument = graphql(`
  query StewardlessSpaces {
    spacesWithoutSteward {
      id
      name
      memberCount
      visibility
    }
  }
`);

export type StewardlessSpace = DocumentType<typeof StewardlessSpacesDocument>['spacesWithoutSteward'][number];

/** The spaces nobody answers for any more; for administrators. */
export function useStewardlessSpaces() {
  const { data, error, refetch } = useQuery(StewardlessSpacesDocument);
  return { spaces: data?.spacesWithoutSteward, error, refetch };
}

/** The name of a hidden space is its members' alone. */
export function useStewardlessName() {
  const { t } = useTranslation('spaces');
  return ({ id, name }: StewardlessSpace) => name ?? t('stewardless.nameless', { id: id.slice(-6) });
}
