import { useQuery } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { useMe } from '../../session/Me';
import type { DraftContent } from './draft-content';

const DepartmentClocksDocument = graphql(`
  query DepartmentClocks($id: ID!) {
    department(id: $id) {
      id
      people(first: 50) {
        edges {
          cursor
          node {
            id
            timeZone
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
const SpaceClocksDocument = graphql(`
  query SpaceClocks($id: ID!) {
    space(id: $id) {
      id
      members(first: 50) {
        edges {
          cursor
          node {
            person {
              id
              timeZone
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
const CompanyClocksDocument = graphql(`
  query CompanyClocks {
    people(first: 50) {
      edges {
        cursor
        node {
          id
          timeZone
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The clock that most of the first fifty others of an audience live by, when it is not `mine`. */
export function useAudienceClock({ place }: DraftContent, mine: string): string | undefined {
  const me = useMe();
  const fetchPolicy = 'no-cache';
  const id = place.id ?? '';
  const department = useQuery(DepartmentClocksDocument, {
    variables: { id },
    skip: place.kind !== 'DEPARTMENT',
    fetchPolicy,
  });
  const space = useQuery(SpaceClocksDocument, { variables: { id }, skip: place.kind !== 'SPACE', fetchPolicy });
  const company = useQuery(CompanyClocksDocument, { skip: place.kind !== 'COMPANY', fetchPolicy });
  const others = [
    ...(department.data?.department.people.edges ?? []).map(({ node }) => node),
    ...(space.data?.space.members?.edges ?? []).map(({ node }) => node.person),
    ...(company.data?.people.edges ?? []).map(({ node }) => node),
  ].filter((person) => person.id !== me.id);
  const counts = new Map<string, number>();
  for (const { timeZone } of others) counts.set(timeZone, (counts.get(timeZone) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return most === mine ? undefined : most;
}
