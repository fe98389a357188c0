import { graphql, type DocumentType } from '@plenum/client-data';

/** What a line does not carry: the text as it was written, for whoever changes it. */
export const CommentWordsDocument = graphql(`
  query CommentWords($id: ID!) {
    comment(id: $id) {
      id
      text
      version
    }
  }
`);

export type CommentWords = DocumentType<typeof CommentWordsDocument>['comment'];
