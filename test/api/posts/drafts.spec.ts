import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '@plenum/contract';
import { newId, sql } from '@plenum/platform';
import { type Actor, aPostDraft, type PostWishes, PublishPost, ReadPost, Stage } from '@plenum/test-support';
import { DiscardDraft, type DraftAnswer, myDrafts, SaveDraft, saveDraft } from './draft-operations';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenum-drafts-'));
  stage = await Stage.start({ settings: { PLENUM_DATA_DIR: folder } });
});
beforeEach(async () => {
  [ana, ben] = [await stage.person(), await stage.person()];
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

const words = (text: string, more: object = {}) => ({ place: { kind: 'COMPANY' }, text, ...more });
const publish = (as: Actor, draft: PostWishes) =>
  stage.ask<{ publishPost: { id: string; attachments: { name: string }[] } }>(as, PublishPost, {
    draft: aPostDraft(draft),
  });

describe('A draft', () => {
  it('comes back as it was saved, with every part, to its writer alone', async () => {
    const closesAt = new Date(Date.now() + 3_600_000).toISOString();
    const content = {
      kind: 'POLL',
      title: 'Which?',
      poll: { options: ['Yes', ''], multiple: true, closesAt, results: 'AFTER_VOTE' },
      ...words('Half a th'),
    };
    const { id } = await saveDraft(stage, ana, content);
    expect(await myDrafts(stage, ana)).toEqual([
      expect.objectContaining({
        id,
        version: 1,
        publishAt: null,
        failure: null,
        content: expect.objectContaining({
          kind: 'POLL',
          title: 'Which?',
          text: 'Half a th',
          place: { kind: 'COMPANY', id: null },
          poll: { options: ['Yes', ''], multiple: true, closesAt, results: 'AFTER_VOTE' },
        }) as unknown,
      }),
    ]);
    expect(await myDrafts(stage, ben)).toEqual([]);
  });

  it('saved again after a lost answer is the same draft', async () => {
    const id = newId();
    await saveDraft(stage, ana, words('Hello'), { id });
    await saveDraft(stage, ana, words('Hello'), { id });
    expect((await myDrafts(stage, ana)).map(({ version }) => version)).toEqual([1]);
  });

  it('written in two places tells the second writer', async () => {
    const { id } = await saveDraft(stage, ana, words('Hello'));
    await saveDraft(stage, ana, words('Hello, here'), { id, version: 1 });
    const late = { id, version: 1, content: words('Hello, there') };
    expect(await stage.refusal(ana, SaveDraft, late)).toEqual({ code: 'STALE' });
    expect(await stage.refusal(ana, SaveDraft, { ...late, version: 0 })).toEqual({ code: 'STALE' });
    expect((await myDrafts(stage, ana))[0]!.content.text).toBe('Hello, here');
  });

  it('of somebody else does not exist', async () => {
    const { id } = await saveDraft(stage, ana, words('Mine'));
    const missing = { code: 'NOT_FOUND' };
    const content = words('Yours');
    expect(await stage.refusal(ben, SaveDraft, { id, version: 1, content })).toEqual(missing);
    expect(await stage.refusal(ben, SaveDraft, { id, version: 0, content })).toEqual(missing);
    expect(await stage.refusal(ben, DiscardDraft, { id })).toEqual(missing);
    // Publishing with another's draft takes nothing from them.
    await publish(ben, { draftId: id });
    expect((await myDrafts(stage, ana))[0]!.content.text).toBe('Mine');
    await stage.ask(ana, DiscardDraft, { id });
    expect(await myDrafts(stage, ana)).toEqual([]);
  });

  it('is one of a hundred at most', async () => {
    await stage.database.query(sql`
      insert into post_draft (id, person_id, content)
      select gen_random_uuid(), ${ana.id}, '{"kind":"UPDATE","title":"","text":"","attachmentIds":[],"place":{"kind":"COMPANY"}}'
        from generate_series(1, ${limits.draft.perPerson - 1})`);
    const { id } = await saveDraft(stage, ana, words('The hundredth'));
    const refused = { code: 'BAD_USER_INPUT', field: 'id', reason: 'TOO_MANY', limit: limits.draft.perPerson };
    const another = { id: newId(), version: 0, content: words('One more') };
    expect(await stage.refusal(ana, SaveDraft, another)).toEqual(refused);
    await saveDraft(stage, ana, words('The hundredth, longer'), { id, version: 1 });
    await stage.ask(ana, DiscardDraft, { id });
    await saveDraft(stage, ana, words('One more'), { id: another.id });
  });

  it('keeps words over the limit, which publishing refuses by their field', async () => {
    const text = 'x'.repeat(limits.post.text + 1);
    const { id } = await saveDraft(stage, ana, words(text));
    expect((await myDrafts(stage, ana))[0]!.content.text).toBe(text);
    expect(await stage.refusal(ana, PublishPost, { draft: aPostDraft({ text, draftId: id }) })).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'draft.text',
      reason: 'TOO_LONG',
      limit: limits.post.text,
    });
    expect(await myDrafts(stage, ana)).toHaveLength(1);
    const far = words('x'.repeat(limits.draft.text + 1));
    expect(await stage.refusal(ana, SaveDraft, { id: newId(), version: 0, content: far })).toMatchObject({
      field: 'content.text',
      reason: 'TOO_LONG',
    });
  });

  it('goes when its post is there', async () => {
    const { id } = await saveDraft(stage, ana, words('Ready.'));
    const other = await saveDraft(stage, ana, words('Not yet.'));
    await publish(ana, { text: 'Ready.', draftId: id });
    expect((await myDrafts(stage, ana)).map((draft) => draft.id)).toEqual([other.id]);
  });

  it('that was published or discarded is not brought back by a save that arrives late', async () => {
    const missing = { code: 'NOT_FOUND' };
    const [early, never, thrown] = [newId(), newId(), newId()];
    await saveDraft(stage, ana, words('Read'), { id: early });
    await publish(ana, { text: 'Ready.', draftId: early });
    // Its first save is still on its way.
    await publish(ana, { text: 'Ready at once.', draftId: never });
    await saveDraft(stage, ana, words('No'), { id: thrown });
    await stage.ask(ana, DiscardDraft, { id: thrown });
    for (const id of [early, never, thrown])
      for (const version of [0, 1])
        expect(await stage.refusal(ana, SaveDraft, { id, version, content: words('Read') })).toEqual(missing);
    expect(await myDrafts(stage, ana)).toEqual([]);
    expect(await stage.refusal(ana, DiscardDraft, { id: early })).toEqual(missing);
    expect(await stage.refusal(ana, DiscardDraft, { id: newId() })).toEqual(missing);
  });

  it('is let go of by the publishing that is repeated after a lost answer, also under another id', async () => {
    const draft = aPostDraft({ text: 'Ready.' });
    const ask = (draftId?: string) =>
      stage.ask<{ publishPost: { id: string } }>(ana, PublishPost, { draft: { ...draft, draftId } });
    const first = await ask(newId());
    const { id } = await saveDraft(stage, ana, words('Ready.'));
    expect(await ask(id)).toEqual(first);
    expect(await myDrafts(stage, ana)).toEqual([]);
  });
});

describe('The files of a draft', () => {
  async function upload(as: Actor, name: string): Promise<{ id: string; url: string }> {
    const body = new FormData();
    body.append('file', new Blob([name]), name);
    const answer = await stage.app.request('/files', { method: 'POST', body }, as);
    return (await answer.json()) as { id: string; url: string };
  }
  const hangOn = async (fileId: string) =>
    (
      await stage.database.query<{ on: string }>(
        sql`select object_type || ' ' || object_id as on from attachment where file_id = ${fileId}`,
      )
    ).map((row) => row.on);

  it('hang on it, are its writer’s alone, and move to the post', async () => {
    const [one, two] = [await upload(ana, 'one.txt'), await upload(ana, 'two.txt')];
    const attachmentIds = [two.id, one.id];
    const draft: DraftAnswer = await saveDraft(stage, ana, words('See.', { attachmentIds }));
    expect(draft.content.attachmentIds).toEqual(attachmentIds);
    expect(await hangOn(one.id)).toEqual([`draft ${draft.id}`]);
    expect((await stage.app.request(one.url, {}, ana)).status).toBe(200);
    expect((await stage.app.request(one.url, {}, ben)).status).toBe(404);

    const { publishPost } = await publish(ana, { text: 'See.', attachmentIds, draftId: draft.id });
    expect(publishPost.attachments.map(({ name }) => name)).toEqual(['two.txt', 'one.txt']);
    expect(await hangOn(one.id)).toEqual([`post ${publishPost.id}`]);
    expect((await stage.app.request(one.url, {}, ben)).status).toBe(200);
    expect(await stage.ask(ben, ReadPost, { id: publishPost.id })).toMatchObject({
      post: { post: { attachments: [{ name: 'two.txt' }, { name: 'one.txt' }] } },
    });
  });

  it('come off when it lets go of them or is discarded, and are nobody else’s to take', async () => {
    const file = await upload(ana, 'plan.txt');
    const { id } = await saveDraft(stage, ana, words('See.', { attachmentIds: [file.id] }));
    const theft = { id: newId(), version: 0, content: words('Mine.', { attachmentIds: [file.id] }) };
    expect(await stage.refusal(ben, SaveDraft, theft)).toMatchObject({
      field: 'content.attachmentIds.0',
      reason: 'UNKNOWN',
    });
    const loose = await upload(ana, 'not hung yet.txt');
    const other = { ...theft, content: words('Mine.', { attachmentIds: [loose.id] }) };
    expect(await stage.refusal(ben, SaveDraft, other)).toMatchObject({ reason: 'UNKNOWN' });
    expect(await myDrafts(stage, ben)).toEqual([]);
    await saveDraft(stage, ana, words('See nothing.'), { id, version: 1 });
    expect(await hangOn(file.id)).toEqual([]);
    await saveDraft(stage, ana, words('See.', { attachmentIds: [file.id] }), { id, version: 2 });
    await stage.ask(ana, DiscardDraft, { id });
    expect(await hangOn(file.id)).toEqual([]);
  });
});
