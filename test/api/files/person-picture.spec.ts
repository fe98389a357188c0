import { aPicture } from '@plenum/files/testing';
import { newId, sql } from '@plenum/platform';
import { aKnownPerson, signIn } from '@plenum/test-support';
import { FilesHouse, type Uploader } from './files-house';

const SetMyPicture = `mutation ($fileId: ID) { setMyPicture(fileId: $fileId) { id picture { fileId thumb medium large } } }`;
interface Answer {
  setMyPicture: { id: string; picture: { fileId: string; thumb: string } | null };
}

describe("one's picture", () => {
  let house: FilesHouse;
  let ada: Uploader;
  let bob: Uploader;
  beforeAll(async () => {
    house = await FilesHouse.open();
    [ada, bob] = [await house.aPerson(), await house.aPerson()];
  });
  afterAll(() => house.close());

  const set = (by: Uploader, fileId: string | null) => house.app.graphql<Answer>(SetMyPicture, { fileId }, by.browser);
  const aFace = async (by: Uploader) => (await by.sends('me.png', await aPicture('png', 300, 300))).body.id;
  const refusal = async (by: Uploader, fileId: string) => (await set(by, fileId)).errors[0]?.extensions;

  test('is seen by whoever sees the person, and by nobody before and after', async () => {
    const id = await aFace(ada);
    expect((await bob.gets(`/files/${id}/thumb`)).status).toBe(404);
    const { data } = await set(ada, id);
    expect(data.setMyPicture).toMatchObject({ id: ada.id, picture: { fileId: id, thumb: `/files/${id}/thumb` } });
    expect((await bob.gets(`/files/${id}/thumb`)).status).toBe(200);
    const guest = await aKnownPerson(house.app, { kind: 'PARTNER' });
    const asGuest = await house.app.request(`/files/${id}/thumb`, {}, await signIn(house.app, guest));
    expect(asGuest.status).toBe(404);
    expect((await set(ada, null)).data.setMyPicture.picture).toBeNull();
    expect((await bob.gets(`/files/${id}/thumb`)).status).toBe(404);
  });

  test('takes the place of the one before', async () => {
    const [first, second] = [await aFace(ada), await aFace(ada)];
    await set(ada, first);
    expect((await set(ada, second)).data.setMyPicture.picture?.fileId).toBe(second);
    expect((await bob.gets(`/files/${first}/thumb`)).status).toBe(404);
  });

  test('is a picture, and my own: everything else is refused and changes nothing', async () => {
    const face = await aFace(ada);
    await set(ada, face);
    const text = (await ada.sends('a.txt', 'plain')).body.id;
    expect(await refusal(ada, text)).toEqual({ code: 'BAD_USER_INPUT', field: 'fileId', reason: 'NOT_ALLOWED' });
    for (const id of [await aFace(bob), newId()]) {
      expect(await refusal(ada, id)).toEqual({ code: 'BAD_USER_INPUT', field: 'fileId', reason: 'UNKNOWN' });
    }
    const rows = await house.database.query(sql`
      select p.picture_file_id, a.file_id from person p join attachment a on a.object_id = p.id where p.id = ${ada.id}`);
    expect(rows).toEqual([{ picture_file_id: face, file_id: face }]);
  });
});
