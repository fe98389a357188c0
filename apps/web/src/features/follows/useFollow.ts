import { graphql, useAct, useRefusalText, type DocumentType } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import type { FollowKind, Refusal } from '@plenum/contract';

/** Ask for it on everything that has a follow button; the cache keeps all buttons of one thing alike. */
export const ViewerFollowFields = graphql(`
  fragment ViewerFollowFields on ViewerFollow {
    id
    follows
    implicit
    mutedUntil
  }
`);

export type ViewerFollow = DocumentType<typeof ViewerFollowFields>;

/** What is followed; a topic is named by its tag. */
export type Followed = { kind: Exclude<FollowKind, 'TOPIC'> } | { kind: 'COMPANY' } | { kind: 'TOPIC'; tag: string };

export type MuteSpan = 'HOUR' | 'EIGHT_HOURS' | 'DAY' | 'WEEK';

const FollowDocument = graphql(`
  mutation Follow($kind: FollowKind!, $id: ID!) {
    follow(kind: $kind, id: $id) {
      ...ViewerFollowFields
    }
  }
`);
const FollowTopicDocument = graphql(`
  mutation FollowTopic($tag: String!) {
    followTopic(tag: $tag) {
      id
      followers
      viewerFollow {
        ...ViewerFollowFields
      }
    }
  }
`);
const UnfollowDocument = graphql(`
  mutation Unfollow($id: ID!) {
    unfollow(id: $id) {
      ...ViewerFollowFields
    }
  }
`);
const MuteDocument = graphql(`
  mutation Mute($mute: NewMute!) {
    mute(mute: $mute) {
      ...ViewerFollowFields
    }
  }
`);
const UnmuteDocument = graphql(`
  mutation Unmute($id: ID!) {
    unmute(id: $id) {
      ...ViewerFollowFields
    }
  }
`);

/** Following and muting one thing. A refusal is said in a toast: the buttons stand on cards and have no room for it. */
export function useFollow(what: Followed, now: ViewerFollow) {
  const toast = useToast();
  const refusalText = useRefusalText();
  const changed = (change: Partial<ViewerFollow>): ViewerFollow => ({ ...now, ...change });
  const following = useAct(FollowDocument, {
    optimistic: () => ({ __typename: 'Mutation', follow: changed({ follows: true }) }),
  });
  const topic = useAct(FollowTopicDocument);
  const leaving = useAct(UnfollowDocument, {
    optimistic: () => ({ __typename: 'Mutation', unfollow: changed({ follows: false }) }),
  });
  const muting = useAct(MuteDocument);
  const unmuting = useAct(UnmuteDocument, {
    optimistic: () => ({ __typename: 'Mutation', unmute: changed({ mutedUntil: null }) }),
  });
  const said = async (outcome: Promise<{ refused?: Refusal | undefined }>) => {
    const { refused } = await outcome;
    if (refused) toast({ text: refusalText(refused).title, tone: 'error' });
    return !refused;
  };
  const follow = async () => {
    if (what.kind === 'COMPANY') return;
    const { refused } =
      what.kind === 'TOPIC' ? await topic.act({ tag: what.tag }) : await following.act({ kind: what.kind, id: now.id });
    if (refused) toast({ text: refusalText(refused).title, tone: 'error' });
  };
  const target = what.kind === 'TOPIC' ? { kind: what.kind, tag: what.tag } : { kind: what.kind, id: now.id };
  return {
    follow,
    unfollow: () => said(leaving.act({ id: now.id })),
    muteFor: (span: MuteSpan) => said(muting.act({ mute: { ...target, span } })),
    /** Says whether it was done. */
    muteUntil: (until: Date) => said(muting.act({ mute: { ...target, until: until.toISOString() } })),
    unmute: () => said(unmuting.act({ id: now.id })),
    acting: following.acting || topic.acting || leaving.acting || muting.acting || unmuting.acting,
  };
}
