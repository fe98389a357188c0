import { graphql } from '@plenum/client-data';

export const SaveDraftDocument = graphql(`
  mutation SaveDraft($id: ID!, $content: PostContentInput!, $version: Int!) {
    saveDraft(id: $id, content: $content, version: $version) {
      id
      version
    }
  }
`);

export const DiscardDraftDocument = graphql(`
  mutation DiscardDraft($id: ID!) {
    discardDraft(id: $id)
  }
`);

export const ScheduleDraftDocument = graphql(`
  mutation ScheduleDraft($id: ID!, $publishAt: DateTime, $timeZone: String!) {
    scheduleDraft(id: $id, publishAt: $publishAt, timeZone: $timeZone) {
      ...Draft
    }
  }
`);

export const MyDraftsDocument = graphql(`
  query MyDrafts {
    myDrafts {
      ...Draft
    }
  }
  fragment Draft on PostDraft {
    id
    version
    publishAt
    timeZone
    failure
    updatedAt
    attachments {
      id
      kind
      name
      mediaType
      bytes
      width
      height
      placeholder
      url
      thumbUrl
      mediumUrl
      largeUrl
    }
    content {
      kind
      title
      text
      expiresAt
      attachmentIds
      place {
        kind
        id
      }
      poll {
        options
        multiple
        closesAt
        results
      }
      praise {
        personIds
        departmentIds
      }
    }
  }
`);
