import { graphql, type DocumentType } from '@plenum/client-data';

export const CommentsDocument = graphql(`
  query Comments($postId: ID!, $after: String) {
    comments(postId: $postId, after: $after, first: 20) {
      edges {
        cursor
        node {
          ...CommentLine
          firstReplies {
            edges {
              cursor
              node {
                ...CommentLine
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type CommentWithReplies = DocumentType<typeof CommentsDocument>['comments']['edges'][number]['node'];
