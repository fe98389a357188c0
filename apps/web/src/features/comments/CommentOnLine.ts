import { graphql, type DocumentType } from '@plenum/client-data';

export const CommentLineFragment = graphql(`
  fragment CommentLine on Comment {
    id
    postId
    parentId
    body
    version
    createdAt
    editedAt
    removed
    accepted
    replyCount
    myReaction
    reactions {
      kind
      count
    }
    author {
      id
      name
      title
      picture {
        thumb
      }
    }
    viewerCan {
      edit
      remove
      takePart
    }
  }
`);

export type CommentOnLine = DocumentType<typeof CommentLineFragment>;
