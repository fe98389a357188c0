import { useApolloClient } from '@apollo/client/react';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import type { Refusal } from '@plenum/contract';

const RemoveDocument = graphql(`
  mutation RemoveSpaceMember($member: SpaceSeat!) {
    removeSpaceMember(member: $member) {
      ...SpaceFields
    }
  }
`);
const MakeStewardDocument = graphql(`
  mutation MakeSpaceSteward($member: SpaceSeat!) {
    makeSpaceSteward(member: $member) {
      ...SpaceFields
    }
  }
`);
const UnmakeStewardDocument = graphql(`
  mutation UnmakeSpaceSteward($member: SpaceSeat!) {
    unmakeSpaceSteward(member: $member) {
      ...SpaceFields
    }
  }
`);
const AnswerDocument = graphql(`
  mutation AnswerSpaceRequest($request: SpaceSeat!, $accept: Boolean!) {
    answerSpaceRequest(request: $request, accept: $accept) {
      ...SpaceFields
    }
  }
`);
const WithdrawInvitationDocument = graphql(`
  mutation WithdrawSpaceInvitation($invitation: SpaceSeat!) {
    withdrawSpaceInvitation(invitation: $invitation) {
      ...SpaceFields
    }
  }
`);

/** What a steward does with people in a space. Each says whether it was done; refusals and successes are said in a toast. */
export function useMemberActs(spaceId: string) {
  const client = useApolloClient();
  const toast = useToast();
  const refusalText = useRefusalText();
  const removing = useAct(RemoveDocument);
  const making = useAct(MakeStewardDocument);
  const unmaking = useAct(UnmakeStewardDocument);
  const answering = useAct(AnswerDocument);
  const withdrawing = useAct(WithdrawInvitationDocument);

  const said = async (outcome: Promise<{ refused?: Refusal | undefined }>, text: string) => {
    const { refused } = await outcome;
    toast(refused ? { text: refusalText(refused).title, tone: 'error' } : { text, tone: 'success' });
    await client.refetchQueries({ include: ['SpaceMembers', 'SpaceRequests'] }).catch(() => undefined);
    return !refused;
  };
  const seat = (personId: string) => ({ spaceId, personId });
  return {
    remove: (person: string, text: string) => said(removing.act({ member: seat(person) }), text),
    makeSteward: (person: string, text: string) => said(making.act({ member: seat(person) }), text),
    unmakeSteward: (person: string, text: string) => said(unmaking.act({ member: seat(person) }), text),
    answer: (person: string, accept: boolean, text: string) =>
      said(answering.act({ request: seat(person), accept }), text),
    withdrawInvitation: (person: string, text: string) => said(withdrawing.act({ invitation: seat(person) }), text),
  };
}
