import type { ApolloClient } from '@apollo/client';
import { graphql, type DocumentType } from '@plenum/client-data';
import type { Place, PollDraft, Recipient } from './draft-content';
import { MyDraftsDocument } from './draft.documents';
import type { StartDraft } from './useDraft';

const PersonNameDocument = graphql(`
  query PersonName($id: ID!) {
    person(id: $id) {
      id
      name
    }
  }
`);
const DepartmentNameDocument = graphql(`
  query DepartmentName($id: ID!) {
    department(id: $id) {
      id
      name
    }
  }
`);
const SpaceNameDocument = graphql(`
  query SpaceName($id: ID!) {
    space(id: $id) {
      id
      name
    }
  }
`);

export type Draft = DocumentType<typeof MyDraftsDocument>['myDrafts'][number];

/** The draft with the names of what it points to; undefined when there is none of that id any more. */
export async function openDraft(client: ApolloClient, id: string): Promise<StartDraft | undefined> {
  const { data } = await client.query({ query: MyDraftsDocument, fetchPolicy: 'network-only' });
  const draft = data?.myDrafts.find((one) => one.id === id);
  if (!draft) return undefined;
  const { content } = draft;
  const [place, people, departments] = await Promise.all([
    placeOf(client, content.place),
    Promise.all((content.praise?.personIds ?? []).map((one) => recipient(client, 'person', one))),
    Promise.all((content.praise?.departmentIds ?? []).map((one) => recipient(client, 'department', one))),
  ]);
  return {
    id,
    version: draft.version,
    dirty: false,
    content: {
      kind: content.kind,
      title: content.title,
      text: content.text,
      place,
      poll: pollOf(content.poll),
      recipients: [...people, ...departments].flatMap((one) => one ?? []),
      expiresAt: content.expiresAt ?? null,
      attachments: [...draft.attachments],
    },
  };
}

/** Field by field: what the cache adds to it is nothing that may be sent. */
function pollOf(poll: Draft['content']['poll']): PollDraft {
  const { options = [], multiple = false, closesAt = null, results = 'ALWAYS' } = poll ?? {};
  const room = Array.from({ length: Math.max(0, 2 - options.length) }, () => '');
  return { options: [...options, ...room], multiple, closesAt, results };
}

async function recipient(client: ApolloClient, kind: Recipient['kind'], id: string): Promise<Recipient | undefined> {
  try {
    const name =
      kind === 'person'
        ? (await client.query({ query: PersonNameDocument, variables: { id } })).data?.person.name
        : (await client.query({ query: DepartmentNameDocument, variables: { id } })).data?.department.name;
    return name === undefined ? undefined : { kind, id, name };
  } catch {
    // Gone meanwhile: praise cannot reach them any more.
    return undefined;
  }
}

async function placeOf(client: ApolloClient, { kind, id }: Draft['content']['place']): Promise<Place> {
  if (kind === 'COMPANY' || !id) return { kind: 'COMPANY' };
  try {
    const name =
      kind === 'SPACE'
        ? (await client.query({ query: SpaceNameDocument, variables: { id } })).data?.space.name
        : (await client.query({ query: DepartmentNameDocument, variables: { id } })).data?.department.name;
    return { kind, id, name };
  } catch {
    // Publishing will say that the place is gone; until then its id keeps the choice.
    return { kind, id, name: id };
  }
}
