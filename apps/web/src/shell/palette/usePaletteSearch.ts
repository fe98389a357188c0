import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '@plenum/client-data';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Entry } from './entries';

const PaletteSearchDocument = graphql(`
  query PaletteSearch($search: String!) {
    people(search: $search, first: 5) {
      edges {
        cursor
        node {
          id
          name
          title
          picture {
            thumb
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    spaces(search: $search, first: 5) {
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** One letter names half the company. */
const SHORTEST = 2;
/** Less than the pause between two thoughts, more than the one between two keys. */
const PAUSE_MS = 120;

/** People and spaces by name. What was found for the last term stays until the next answer, so that nothing flickers. */
export function usePaletteSearch(term: string): Entry[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const [search] = useDebouncedValue(term.trim(), PAUSE_MS);
  const skip = search.length < SHORTEST;
  const { data, previousData } = useQuery(PaletteSearchDocument, { variables: { search }, skip });
  const found = skip || term.trim().length < SHORTEST ? undefined : (data ?? previousData);
  if (!found) return [];
  return [
    ...found.people.edges.map(({ node }) => ({
      id: `person ${node.id}`,
      group: t('doors.people'),
      title: node.name,
      note: node.title,
      face: { name: node.name, seed: node.id, picture: node.picture?.thumb },
      run: () => void navigate(`/people/${node.id}`),
    })),
    ...found.spaces.edges.map(({ node }) => ({
      id: `space ${node.id}`,
      group: t('doors.spaces'),
      title: node.name,
      face: { name: node.name, seed: node.id, shape: 'group' as const },
      run: () => void navigate(`/spaces/${node.id}`),
    })),
  ];
}
