import { graphql, type DocumentType } from '@plenum/client-data';

export const PostCardFragment = graphql(`
  fragment PostCard on Post {
    id
    kind
    title
    body
    version
    createdAt
    editedAt
    expiresAt
    linkUrl
    linkCard {
      url
      title
      description
      site
      image {
        id
        mediumUrl
        placeholder
      }
    }
    pinned
    bookmarked
    seen
    seenCount
    reach
    commentCount
    acceptedCommentId
    myReaction
    author {
      id
      name
      title
      isFormer
      picture {
        thumb
      }
      department {
        id
        name
      }
    }
    place {
      id
      kind
      name
    }
    reactions {
      kind
      count
    }
    attachments {
      id
      kind
      name
      bytes
      width
      height
      placeholder
      url
      thumbUrl
      mediumUrl
      largeUrl
    }
    poll {
      closed
      closesAt
      multiple
      results
      resultsVisible
      voters
      options {
        position
        text
        votes
        mine
      }
    }
    praise {
      people {
        id
        name
        title
        picture {
          thumb
        }
      }
      departments {
        id
        name
      }
    }
    viewerCan {
      edit
      remove
      pin
      takePart
      acceptAnswer
    }
  }
`);

export type PostOnCard = DocumentType<typeof PostCardFragment>;

export type Picture = PostOnCard['attachments'][number];
