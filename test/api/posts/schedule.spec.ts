import { limits, type SpaceId } from '@plenum/contract';
import { sql } from '@plenum/platform';
import { type Actor, readHome, Stage, until } from '@plenum/test-support';
import { type DraftAnswer, myDrafts, saveDraft, SaveDraft, ScheduleDraft } from './draft-operations';

let stage: Stage;
let ana: Actor;
let ben: Actor;

beforeAll(async () => {
  stage = await Stage.start({ worker: true });
});
beforeEach(async () => {
  [ana, ben] = [await stage.person(), await stage.person()];
});
afterAll(() => stage.close());

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const aDraft = (text: string, place: object = { kind: 'COMPANY' }, as = ana) => saveDraft(stage, as, { place, text });
const schedule = async (id: string, publishAt: string | null, as = ana) =>
  (await stage.ask<{ scheduleDraft: DraftAnswer }>(as, ScheduleDraft, { id, publishAt, timeZone: 'Europe/Vienna' }))
    .scheduleDraft;
const drafts = () => myDrafts(stage, ana);
const published = async (text: string) =>
  (await readHome(stage, ben, { kind: 'COMPANY', first: 100 })).edges.filter(({ node }) => node.text === text).length;

/** Lets the first job of a draft that has not run yet come now, and waits until the worker has done it. */
async function firstJobRuns(draftId: string): Promise<void> {
  const [job] = await stage.database.query<{ id: string }>(sql`
    update pgboss.job set start_after = now() where id = (
      select id from pgboss.job where data ->> 'draftId' = ${draftId} and state = 'created' order by start_after limit 1)
    returning id`);
  await until('the job is done', async () => {
    const [row] = await stage.database.query<{ state: string }>(
      sql`select state from pgboss.job where id = ${job!.id}`,
    );
    return row?.state === 'completed';
  });
}
const timePasses = (draftId: string) =>
  stage.database.query(sql`update post_draft set publish_at = now() where id = ${draftId}`);

describe('Scheduling a draft', () => {
  it('publishes it by itself when its time has come, once', async () => {
    const { id } = await aDraft('Right on time.');
    await schedule(id, new Date(Date.now() + 700).toISOString());
    expect(await published('Right on time.')).toBe(0);
    await until('the post', async () => (await published('Right on time.')) === 1, 8_000);
    expect(await drafts()).toEqual([]);
  });

  it('shows when and by which clock, and can be taken back', async () => {
    const { id } = await aDraft('Later.');
    const at = inHours(5);
    expect(await schedule(id, at)).toMatchObject({ publishAt: at, timeZone: 'Europe/Vienna', version: 2 });
    expect(await schedule(id, null)).toMatchObject({ publishAt: null, timeZone: null, failure: null });
    await firstJobRuns(id);
    expect([await published('Later.'), (await drafts()).length]).toEqual([0, 1]);
  });

  it('refuses the past, what is too far away, and clocks that do not exist', async () => {
    const { id } = await aDraft('When?');
    const refused = (publishAt: string, timeZone = 'Europe/Vienna') =>
      stage.refusal(ana, ScheduleDraft, { id, publishAt, timeZone });
    const bad = (field: string, reason: string) => ({ code: 'BAD_USER_INPUT', field, reason });
    expect(await refused(inHours(-1))).toEqual(bad('publishAt', 'IN_THE_PAST'));
    const far = { ...bad('publishAt', 'TOO_FAR_AHEAD'), limit: limits.post.scheduleDays };
    expect(await refused(inHours(24 * limits.post.scheduleDays + 1))).toEqual(far);
    expect(await refused(inHours(1), 'Mars/Olympus')).toEqual(bad('timeZone', 'NOT_A_TIME_ZONE'));
    expect(await refused('next Tuesday')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await drafts())[0]).toMatchObject({ publishAt: null, version: 1 });
  });

  it('refuses at once what could not be published now', async () => {
    const long = await aDraft('x'.repeat(limits.post.text + 1));
    const refused = (id: string, as = ana) =>
      stage.refusal(as, ScheduleDraft, { id, publishAt: inHours(1), timeZone: 'UTC' });
    expect(await refused(long.id)).toMatchObject({ field: 'draft.text', reason: 'TOO_LONG' });
    const hidden = await stage.space('HIDDEN', [ben]);
    const elsewhere = await aDraft('Hello?', { kind: 'SPACE', id: hidden });
    expect(await refused(elsewhere.id)).toMatchObject({ field: 'draft.place', reason: 'UNKNOWN' });
    expect(await refused(elsewhere.id, ben)).toEqual({ code: 'NOT_FOUND' });
  });

  it('again leaves the job of the first time with nothing to do', async () => {
    const { id } = await aDraft('Moved.');
    await schedule(id, inHours(1));
    await schedule(id, inHours(2));
    await firstJobRuns(id);
    expect([await published('Moved.'), (await drafts()).length]).toEqual([0, 1]);
    await timePasses(id);
    await firstJobRuns(id);
    expect([await published('Moved.'), (await drafts()).length]).toEqual([1, 0]);
  });
});

describe('When its time comes', () => {
  let space: SpaceId;
  beforeEach(async () => {
    space = await stage.space('OPEN', [ben, ana]);
  });
  const leave = (who: Actor) =>
    stage.database.query(sql`delete from space_member where space_id = ${space} and person_id = ${who.id}`);

  it('the words of that moment count, with the rights of that moment', async () => {
    const { id } = await aDraft('First words.', { kind: 'SPACE', id: space });
    await schedule(id, inHours(1));
    await saveDraft(stage, ana, { place: { kind: 'COMPANY' }, text: 'Better words.' }, { id, version: 2 });
    await timePasses(id);
    await firstJobRuns(id);
    expect([await published('First words.'), await published('Better words.')]).toEqual([0, 1]);
  });

  it('a draft that is refused stays and says why, until it is mended and scheduled again', async () => {
    const { id } = await aDraft('For the space.', { kind: 'SPACE', id: space });
    await schedule(id, inHours(1));
    await leave(ana);
    await timePasses(id);
    await firstJobRuns(id);
    expect((await drafts())[0]).toMatchObject({ id, failure: 'FORBIDDEN', version: 3 });
    expect(
      await stage.refusal(ana, SaveDraft, { id, version: 2, content: { place: { kind: 'COMPANY' }, text: '' } }),
    ).toEqual({
      code: 'STALE',
    });
    const mended = await saveDraft(stage, ana, { place: { kind: 'COMPANY' }, text: 'For all.' }, { id, version: 3 });
    expect(mended).toMatchObject({ failure: null, publishAt: null, timeZone: null });
    await schedule(id, inHours(1));
    await timePasses(id);
    await firstJobRuns(id);
    expect([await published('For all.'), (await drafts()).length]).toEqual([1, 0]);
  });

  it('nothing is said in the name of somebody who has left the company', async () => {
    const { id } = await aDraft('From beyond.');
    await schedule(id, inHours(1));
    await stage.database.query(sql`update person set deactivated_at = now() where id = ${ana.id}`);
    await timePasses(id);
    await firstJobRuns(id);
    expect(await published('From beyond.')).toBe(0);
    await stage.database.query(sql`update person set deactivated_at = null where id = ${ana.id}`);
    expect((await drafts())[0]).toMatchObject({ id, failure: 'FORBIDDEN' });
  });
});
