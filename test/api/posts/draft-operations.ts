import { type Id } from '@plenum/contract';
import { newId } from '@plenum/platform';
import { type Actor, type Stage } from '@plenum/test-support';

const fields = `
  id version publishAt timeZone failure
  content {
    kind title text attachmentIds expiresAt place { kind id }
    poll { options multiple closesAt results } praise { personIds departmentIds } }`;

export const MyDrafts = `{ myDrafts { ${fields} } }`;
export const SaveDraft = `mutation ($id: ID!, $version: Int!, $content: PostContentInput!) {
  saveDraft(id: $id, version: $version, content: $content) { ${fields} } }`;
export const DiscardDraft = 'mutation ($id: ID!) { discardDraft(id: $id) }';
export const ScheduleDraft = `mutation ($id: ID!, $publishAt: DateTime, $timeZone: String!) {
  scheduleDraft(id: $id, publishAt: $publishAt, timeZone: $timeZone) { ${fields} } }`;

export interface DraftAnswer {
  id: Id<'draft'>;
  version: number;
  publishAt: string | null;
  timeZone: string | null;
  failure: string | null;
  content: { text: string; attachmentIds: string[] };
}

/** A new draft unless `id` and `version` name one. */
export async function saveDraft(
  stage: Stage,
  as: Actor,
  content: object,
  { id = newId(), version = 0 }: { id?: Id<string>; version?: number } = {},
): Promise<DraftAnswer> {
  return (await stage.ask<{ saveDraft: DraftAnswer }>(as, SaveDraft, { id, version, content })).saveDraft;
}

export async function myDrafts(stage: Stage, as: Actor): Promise<DraftAnswer[]> {
  return (await stage.ask<{ myDrafts: DraftAnswer[] }>(as, MyDrafts)).myDrafts;
}
