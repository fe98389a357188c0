import { type Actor, LiveClient, Stage, until } from '@plenum/test-support';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let open: LiveClient[];
beforeAll(async () => {
  stage = await Stage.start();
  [ana, ben] = [await stage.person({ name: 'Ana' }), await stage.person({ name: 'Ben' })];
});
beforeEach(() => (open = []));
afterEach(() => open.forEach((client) => client.close()));
afterAll(() => stage.close());

async function live(as: Actor): Promise<LiveClient> {
  const client = await LiveClient.connect(stage.app, as);
  open.push(client);
  return client;
}
const invite = `mutation ($id: ID!, $person: ID!) {
  inviteToSpace(invitees: { spaceId: $id, personIds: [$person] }) { invited } }`;
const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { id } }`;

describe('A screen', () => {
  it('hears of an invitation to a hidden space, and the inviter of the answer', async () => {
    const id = await stage.space('HIDDEN', [ana]);
    const [anas, bens] = [await live(ana), await live(ben)];
    expect(await bens.watch({ name: 'space', id })).toEqual([{ ok: false, code: 'NOT_FOUND' }]);
    await stage.ask(ana, invite, { id, person: ben.id });
    await until('the invitation', () => bens.heard('me', ben.id) && bens.heard('space', id));
    expect(await bens.watch({ name: 'space', id })).toEqual([{ ok: true }]);
    anas.signals.length = 0;
    await stage.ask(ben, act('acceptSpaceInvitation'), { id });
    await until('the new member', () => anas.heard('space', id));
  });

  it('of a steward hears who asks, and the one who asks hears the answer', async () => {
    const id = await stage.space('PRIVATE', [ana]);
    const [anas, bens] = [await live(ana), await live(ben)];
    await stage.ask(ben, act('requestToJoinSpace'), { id });
    await until('the request', () => anas.heard('space', id));
    bens.signals.length = 0;
    await stage.ask(
      ana,
      'mutation ($id: ID!, $person: ID!) { answerSpaceRequest(request: { spaceId: $id, personId: $person }, accept: true) { id } }',
      { id, person: ben.id },
    );
    await until('the answer', () => bens.heard('me', ben.id) && bens.heard('space', id));
  });

  it('hears no more of a hidden space from the moment its person is sent away', async () => {
    const id = await stage.space('HIDDEN', [ana, ben]);
    const [anas, bens] = [await live(ana), await live(ben)];
    expect(await bens.watch({ name: 'space', id })).toEqual([{ ok: true }]);
    await stage.ask(
      ana,
      'mutation ($id: ID!, $person: ID!) { removeSpaceMember(member: { spaceId: $id, personId: $person }) { id } }',
      { id, person: ben.id },
    );
    await until('the parting', () => bens.heard('me', ben.id));
    // Rights are read again after the event; the door must be shut within a second.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    bens.signals.length = 0;
    anas.signals.length = 0;
    await stage.ask(ana, act('archiveSpace'), { id });
    await until('the others hear', () => anas.heard('space', id));
    await stage.ask(ben, 'mutation ($id: ID!) { follow(kind: PERSON, id: $id) { id } }', { id: ana.id });
    await until('a later thing', () => bens.heard('me', ben.id));
    expect(bens.heard('space', id)).toBe(false);
  });
});
