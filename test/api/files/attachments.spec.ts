import { limits } from '@plenum/contract';
import { FileQueries, FileService } from '@plenum/files';
import { newId } from '@plenum/platform';
import { FilesHouse, type Uploader } from './files-house';

describe('hanging files on something', () => {
  let house: FilesHouse;
  let ada: Uploader;
  beforeAll(async () => (house = await FilesHouse.open()));
  afterAll(() => house.close());
  beforeEach(async () => (ada = await house.aPerson()));

  const aBoard = () => ({ type: 'board', id: String(newId()) });
  const files = (by: Uploader, count: number) =>
    Promise.all(Array.from({ length: count }, async (_, at) => (await by.sends(`${at}.txt`, `text ${at}`)).body.id));
  const hangingOn = async (...ids: string[]) =>
    (await house.app.nest.get(FileQueries).of(ids)).map((each) => each.map((file) => file.id));
  const refusal = (by: Uploader, ids: readonly string[], object = aBoard()) =>
    house.attach(by, ids, object).then(
      () => 'attached',
      (error: { code: string; field: string; reason: string }) => [error.code, error.field, error.reason],
    );

  test('keeps the order, for many objects at once', async () => {
    const [a, b, c] = await files(ada, 3);
    const [one, two, none] = [aBoard(), aBoard(), aBoard()];
    await house.attach(ada, [c, a], one);
    await house.attach(ada, [b], two);
    expect(await hangingOn(two.id, none.id, one.id)).toEqual([[b], [], [c, a]]);
  });

  test('again makes exactly these hang there: others come off, the order is the new one', async () => {
    const [a, b, c] = await files(ada, 3);
    const board = aBoard();
    await house.attach(ada, [a, b], board);
    await house.attach(ada, [c, b], board);
    expect(await hangingOn(board.id)).toEqual([[c, b]]);
    const other = aBoard();
    await house.attach(ada, [a], other);
    expect(await hangingOn(other.id)).toEqual([[a]]);
  });

  test("refuses another's file, an unknown one and one that hangs elsewhere with the same words", async () => {
    const bob = await house.aPerson();
    const [theirs] = await files(bob, 1);
    const [mine, hung] = await files(ada, 2);
    await house.attach(ada, [hung], aBoard());
    for (const bad of [theirs, String(newId()), hung]) {
      expect(await refusal(ada, [mine, bad])).toEqual(['BAD_USER_INPUT', 'draft.attachmentIds.1', 'UNKNOWN']);
    }
    expect(await refusal(ada, [mine])).toBe('attached');
  });

  test('refuses too many, the same twice and what is no id, and changes nothing', async () => {
    const ids = await files(ada, limits.post.attachments + 1);
    const board = aBoard();
    await house.attach(ada, [ids[0]], board);
    expect(await refusal(ada, ids, board)).toEqual(['BAD_USER_INPUT', 'draft.attachmentIds', 'TOO_MANY']);
    expect(await refusal(ada, [ids[1], ids[1]], board)).toEqual([
      'BAD_USER_INPUT',
      'draft.attachmentIds.1',
      'DUPLICATE',
    ]);
    expect(await refusal(ada, ["1' or true"], board)).toEqual(['BAD_USER_INPUT', 'draft.attachmentIds.0', 'NOT_AN_ID']);
    expect(await hangingOn(board.id)).toEqual([[ids[0]]]);
  });

  test('gives one file to one of two who attach it at once', async () => {
    const [file] = await files(ada, 1);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => refusal(ada, [file])));
    const late = ['BAD_USER_INPUT', 'draft.attachmentIds.0', 'UNKNOWN'];
    expect(outcomes.sort()).toEqual([...Array(5).fill(late), 'attached'].sort());
  });

  test('moves with a draft that becomes a post', async () => {
    const ids = await files(ada, 2);
    const [draft, board] = [{ type: 'draft', id: String(newId()) }, aBoard()];
    await house.attach(ada, ids, draft);
    await house.transactions.run((tx) => house.app.nest.get(FileService).moveAll(tx, draft, board));
    expect(await hangingOn(draft.id, board.id)).toEqual([[], ids]);
  });
});
