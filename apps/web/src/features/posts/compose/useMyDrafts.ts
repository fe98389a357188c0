import { useQuery } from '@apollo/client/react';
import { graphql, useSignal } from '@plenum/client-data';
import { useMe } from '../../session/Me';

const MyDraftLinesDocument = graphql(`
  query MyDraftLines {
    myDrafts {
      id
      publishAt
      updatedAt
      content {
        title
        text
        place {
          kind
          id
        }
      }
    }
  }
`);

/** What lies on the server, on whatever device it was written: newest first, scheduled posts apart. */
export function useMyDrafts() {
  const me = useMe();
  const { data, refetch } = useQuery(MyDraftLinesDocument);
  useSignal('me', me.id, () => refetch());
  const all = data?.myDrafts ?? [];
  const drafts = all
    .filter(({ publishAt }) => !publishAt)
    .sort((a, b) => String(b.updatedAt).localeCompare(String(a.updatedAt)));
  return { drafts, count: all.length };
}
