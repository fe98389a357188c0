import { graphql, type DocumentType } from '@plenum/client-data';

/** What a card of a space shows, and all that a header needs. */
export const SpaceFields = graphql(`
  fragment SpaceFields on Space {
    id
    name
    description
    visibility
    memberCount
    version
    archivedAt
    viewerRole
    viewerInvited
    viewerRequested
    requestCount
    invitedBy {
      id
      name
    }
    stewards {
      id
      name
      title
      isFormer
      picture {
        thumb
      }
    }
    viewerCan {
      read
      post
      join
      request
      acceptInvitation
      leave
      invite
      inviteGuests
      edit
      steward
    }
    viewerFollow {
      ...ViewerFollowFields
    }
  }
`);

export type SpaceSeen = DocumentType<typeof SpaceFields>;
