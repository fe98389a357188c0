import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '@plenum/client-data';
import type { Place } from './draft-content';

export const MyAudiencesDocument = graphql(`
  query MyAudiences {
    me {
      id
      kind
      timeZone
      roles
      department {
        id
        name
        viewerCan {
          edit
        }
      }
      servesIn {
        id
        name
        viewerCan {
          edit
        }
      }
    }
    spaces(filter: MINE, first: 100) {
      edges {
        cursor
        node {
          id
          name
          viewerRole
          viewerCan {
            post
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const FindAudiencesDocument = graphql(`
  query FindAudiences($text: String!) {
    mentionables(text: $text) {
      ... on Department {
        __typename
        id
        name
        viewerCan {
          edit
        }
      }
    }
    spaces(search: $text, first: 8) {
      edges {
        cursor
        node {
          id
          name
          viewerRole
          viewerCan {
            post
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Audience = Place & { group: 'company' | 'departments' | 'spaces' | 'found'; mayAnnounce: boolean };

type DepartmentNode = { id: string; name: string; viewerCan: { edit: boolean } };
type SpaceNode = { id: string; name: string; viewerRole?: string | null; viewerCan: { post: boolean } };

/** Where one may post: the company, one's own departments and spaces, and what is found by name. A guest: in spaces. */
export function useAudiences(search: string) {
  const [text] = useDebouncedValue(search.trim(), 200);
  const { data } = useQuery(MyAudiencesDocument, { fetchPolicy: 'cache-and-network' });
  const found = useQuery(FindAudiencesDocument, { variables: { text }, skip: text === '' });
  const me = data?.me;
  const employee = me?.kind === 'EMPLOYEE';
  const high = Boolean(me?.roles.length);
  const administrator = Boolean(me?.roles.includes('ADMINISTRATOR'));
  const department = (one: DepartmentNode, group: Audience['group']): Audience => ({
    kind: 'DEPARTMENT',
    id: one.id,
    name: one.name,
    group,
    mayAnnounce: high || one.viewerCan.edit,
  });
  const space = (one: SpaceNode, group: Audience['group']): Audience => ({
    kind: 'SPACE',
    id: one.id,
    name: one.name,
    group,
    mayAnnounce: administrator || one.viewerRole === 'STEWARD',
  });
  const mine: Audience[] = [
    ...(employee ? [{ kind: 'COMPANY' as const, group: 'company' as const, mayAnnounce: high }] : []),
    ...(employee ? [me.department, ...me.servesIn] : []).flatMap((one) =>
      one ? [department(one, 'departments')] : [],
    ),
    ...(data?.spaces.edges ?? []).flatMap(({ node }) => (node.viewerCan.post ? [space(node, 'spaces')] : [])),
  ];
  const more: Audience[] = text
    ? [
        ...(found.data?.mentionables ?? []).flatMap((one) =>
          employee && one.__typename === 'Department' ? [department(one, 'found')] : [],
        ),
        ...(found.data?.spaces.edges ?? []).flatMap(({ node }) => (node.viewerCan.post ? [space(node, 'found')] : [])),
      ]
    : [];
  const known = new Set<string>();
  const audiences = [...mine, ...more].filter((one) => {
    const key = audienceKey(one);
    return !known.has(key) && Boolean(known.add(key));
  });
  return { audiences, timeZone: me?.timeZone, ready: Boolean(data) };
}

export const audienceKey = ({ kind, id }: Place): string => (kind === 'COMPANY' ? kind : `${kind} ${id}`);
