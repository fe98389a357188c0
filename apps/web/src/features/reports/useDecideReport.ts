import { isReference, type ApolloCache, type Reference } from '@apollo/client';
import { graphql, useAct } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { dropPost } from '../posts/post.cache';
import { useTell } from '../posts/useTell';

const DecideReportDocument = graphql(`
  mutation DecideReport($id: ID!, $outcome: ReportOutcome!) {
    decideReport(id: $id, outcome: $outcome)
  }
`);

type Edges = { edges?: readonly { node?: Reference }[] };

/** A decision is about the post: every report on it leaves the list. */
export function useDecideReport({ id, post }: { id: string; post: { id: string } }) {
  const { t } = useTranslation('reports');
  const toast = useToast();
  const tell = useTell();
  const { act, acting } = useAct(DecideReportDocument, {
    update: (cache, _, { outcome }) => {
      dropReports(cache, post.id);
      if (outcome === 'REMOVED') dropPost(cache, post.id);
    },
  });
  const decide = async (outcome: 'KEPT' | 'REMOVED') => {
    const { refused } = await act({ id, outcome });
    if (refused) tell(refused);
    else toast({ text: t(`decided.${outcome}`) });
  };
  return { decide, deciding: acting };
}

function dropReports(cache: ApolloCache, postId: string): void {
  const ref = cache.identify({ __typename: 'Post', id: postId });
  cache.modify({
    fields: {
      postReports: (known: Edges | Reference, { readField }) => {
        const isAbout = (node?: Reference) => {
          const post = readField('post', node);
          return isReference(post) && post.__ref === ref;
        };
        if (isReference(known) || !known.edges) return known;
        return { ...known, edges: known.edges.filter(({ node }) => !isAbout(node)) };
      },
    },
  });
}
