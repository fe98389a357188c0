import { graphql, type DocumentType } from '@plenum/client-data';

/** What a card does not carry: the text as it was written, for whoever changes it. */
export const PostWordsDocument = graphql(`
  query PostWords($id: ID!) {
    post(id: $id) {
      post {
        id
        kind
        title
        text
        version
      }
    }
  }
`);

export type PostWords = NonNullable<DocumentType<typeof PostWordsDocument>['post']['post']>;
