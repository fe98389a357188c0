import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import { useApolloClient } from '@apollo/client/react';
import type { Refusal } from '@plenum/contract';
import { useTranslation } from 'react-i18next';
import type { SpaceSeen } from './space-fragments';

const JoinDocument = graphql(`
  mutation JoinSpace($id: ID!) {
    joinSpace(id: $id) {
      ...SpaceFields
    }
  }
`);
const LeaveDocument = graphql(`
  mutation LeaveSpace($id: ID!) {
    leaveSpace(id: $id) {
      ...SpaceFields
    }
  }
`);
const RequestDocument = graphql(`
  mutation RequestToJoinSpace($id: ID!, $message: String!) {
    requestToJoinSpace(id: $id, message: $message) {
      ...SpaceFields
    }
  }
`);
const WithdrawDocument = graphql(`
  mutation WithdrawSpaceRequest($id: ID!) {
    withdrawSpaceRequest(id: $id) {
      ...SpaceFields
    }
  }
`);
const AcceptDocument = graphql(`
  mutation AcceptSpaceInvitation($id: ID!) {
    acceptSpaceInvitation(id: $id) {
      ...SpaceFields
    }
  }
`);
const DeclineDocument = graphql(`
  mutation DeclineSpaceInvitation($id: ID!) {
    declineSpaceInvitation(id: $id) {
      ...SpaceFields
    }
  }
`);
const ArchiveDocument = graphql(`
  mutation ArchiveSpace($id: ID!) {
    archiveSpace(id: $id) {
      ...SpaceFields
    }
  }
`);
const UnarchiveDocument = graphql(`
  mutation UnarchiveSpace($id: ID!) {
    unarchiveSpace(id: $id) {
      ...SpaceFields
    }
  }
`);

type Outcome = Promise<{ done?: object | null | undefined; refused?: Refusal | undefined }>;

/** What one does with a space by one press. Each says whether it was done; a refusal is said in a toast. */
export function useSpaceActs({ id, name }: Pick<SpaceSeen, 'id' | 'name'>) {
  const { t } = useTranslation('spaces');
  const client = useApolloClient();
  const toast = useToast();
  const refusalText = useRefusalText();
  const joining = useAct(JoinDocument);
  const leaving = useAct(LeaveDocument);
  const asking = useAct(RequestDocument);
  const withdrawing = useAct(WithdrawDocument);
  const accepting = useAct(AcceptDocument);
  const declining = useAct(DeclineDocument);
  const archiving = useAct(ArchiveDocument);
  const bringingBack = useAct(UnarchiveDocument);

  /** Lists are narrowed by what just changed, so those on screen are asked again. */
  const said = async (outcome: Outcome, text: string, undo?: () => void) => {
    const { refused } = await outcome;
    if (refused) toast({ text: refusalText(refused).title, tone: 'error' });
    else toast({ text, tone: 'success', ...(undo ? { action: { label: t('acts.undo'), run: undo } } : {}) });
    await client.refetchQueries({ include: ['Spaces', 'SpacesWaiting', 'SpaceMembers'] }).catch(() => undefined);
    return !refused;
  };
  const unarchive = () => said(bringingBack.act({ id }), t('acts.unarchived', { name }));
  return {
    join: () => said(joining.act({ id }), t('acts.joined', { name })),
    leave: () => said(leaving.act({ id }), t('acts.left', { name })),
    request: (message: string) => said(asking.act({ id, message }), t('acts.requested')),
    withdrawRequest: () => said(withdrawing.act({ id }), t('acts.withdrawn')),
    accept: () => said(accepting.act({ id }), t('acts.joined', { name })),
    decline: () => said(declining.act({ id }), t('acts.declined', { name })),
    archive: () => said(archiving.act({ id }), t('acts.archived', { name }), () => void unarchive()),
    unarchive,
    acting: [joining, leaving, asking, withdrawing, accepting, declining, archiving, bringingBack].some(
      ({ acting }) => acting,
    ),
  };
}
