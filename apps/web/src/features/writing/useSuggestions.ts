import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import type { SearchMentions, SearchTopics } from '@plenum/client-editor';
import { useCallback } from 'react';

const MentionablesDocument = graphql(`
  query Mentionables($text: String!) {
    mentionables(text: $text) {
      ... on Person {
        __typename
        id
        name
        title
        picture {
          thumb
        }
        department {
          id
          name
        }
      }
      ... on Department {
        __typename
        id
        name
        parent {
          id
          name
        }
      }
    }
  }
`);
const TopicsDocument = graphql(`
  query TopicsByPrefix($prefix: String!) {
    topics(prefix: $prefix) {
      id
      tag
    }
  }
`);

/** People, departments and topics to choose from while writing. */
export function useSuggestions() {
  const client = useApolloClient();
  const searchMentions = useCallback<SearchMentions>(
    async (text, signal) => {
      const { data } = await client.query({
        query: MentionablesDocument,
        variables: { text },
        context: { fetchOptions: { signal } },
      });
      return (data?.mentionables ?? []).map((one) =>
        one.__typename === 'Person'
          ? {
              kind: 'person' as const,
              id: one.id,
              name: one.name,
              title: [one.title, one.department?.name].filter(Boolean).join(' · '),
              picture: one.picture?.thumb,
            }
          : { kind: 'department' as const, id: one.id, name: one.name, title: one.parent?.name },
      );
    },
    [client],
  );
  const searchTopics = useCallback<SearchTopics>(
    async (prefix, signal) => {
      if (!prefix) return [];
      const { data } = await client.query({
        query: TopicsDocument,
        variables: { prefix },
        context: { fetchOptions: { signal } },
      });
      return (data?.topics ?? []).map(({ tag }) => ({ tag }));
    },
    [client],
  );
  return { searchMentions, searchTopics };
}
