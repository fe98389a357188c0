import { useApolloClient } from '@apollo/client/react';
import type { StreamKind } from '@plenum/contract';
import { graphql, refusalOf, useAct } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from './useTell';

const MuteStreamDocument = graphql(`
  mutation MuteFromPost($mute: NewMute!) {
    mute(mute: $mute) {
      id
      mutedUntil
    }
  }
`);
const UnmuteStreamDocument = graphql(`
  mutation UnmuteFromPost($id: ID!) {
    unmute(id: $id) {
      id
      mutedUntil
    }
  }
`);
const TopicStreamDocument = graphql(`
  query TopicStream($tag: String!) {
    topic(tag: $tag) {
      id
    }
  }
`);

/** Keeps a person, a place or a topic (by its tag) out of the Following feed for a week; can be taken back at once. */
export function useMute() {
  const { t } = useTranslation('posts');
  const client = useApolloClient();
  const toast = useToast();
  const tell = useTell();
  const muting = useAct(MuteStreamDocument);
  const unmuting = useAct(UnmuteStreamDocument);
  const streamOf = useCallback(
    async (kind: StreamKind, id: string) => {
      if (kind !== 'TOPIC') return id;
      const { data } = await client.query({ query: TopicStreamDocument, variables: { tag: id } });
      return data?.topic.id;
    },
    [client],
  );
  const mute = useCallback(
    async (kind: StreamKind, idOrTag: string, name: string) => {
      try {
        const id = await streamOf(kind, idOrTag);
        if (!id) return;
        const { refused } = await muting.act({ mute: { id, kind, span: 'WEEK' } });
        if (refused) return tell(refused);
        toast({
          text: t('menu.muted', { name }),
          action: { label: t('menu.unmute'), run: () => void unmuting.act({ id }).then((done) => tell(done.refused)) },
        });
      } catch (error) {
        tell(refusalOf(error));
      }
    },
    [streamOf, muting, unmuting, tell, toast, t],
  );
  return { mute };
}
