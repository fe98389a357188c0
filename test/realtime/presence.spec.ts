import { type PersonId } from '@plenum/contract';
import { type Actor, LiveClient, Stage, startApp, type TestApp } from '@plenum/test-support';

let stage: Stage;
let other: TestApp;
let ana: Actor;
let ben: Actor;
const open: LiveClient[] = [];

beforeAll(async () => {
  stage = await Stage.start();
  other = await startApp({ database: stage.app.database });
  [ana, ben] = [await stage.person(), await stage.person()];
});
afterEach(() => open.splice(0).forEach(({ socket }) => socket.close()));
afterAll(async () => {
  await other.close();
  await stage.close();
});

async function live(app: TestApp, as: Actor): Promise<LiveClient> {
  const client = await LiveClient.connect(app, as);
  open.push(client);
  return client;
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 120 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
  if (!holds()) throw new Error(`Waited in vain for ${what}.`);
}

const about = (person: Actor) => ({ name: 'person', id: person.id as PersonId }) as const;

describe('Presence with two processes', () => {
  it('is seen from the one for who is connected to the other, before and after one looks', async () => {
    const anas = await live(stage.app, ana);
    await anas.watch(about(ben));
    await live(other, ben);
    await until('Ben to come', () => anas.presence.get(ben.id) === true);
    const third = await live(stage.app, await stage.person());
    await third.watch(about(ben));
    await until('Ben to be there already', () => third.presence.get(ben.id) === true);
  });

  it('is known to a process that starts later, and ends with a process that stops', async () => {
    const late = await startApp({ database: stage.app.database });
    const cleo = await stage.person();
    const anas = await live(stage.app, ana);
    await anas.watch(about(cleo));
    await live(late, cleo);
    await until('Cleo to come', () => anas.presence.get(cleo.id) === true);
    const latest = await startApp({ database: stage.app.database });
    const bens = await live(latest, ben);
    for (let tries = 0; tries < 40 && !bens.presence.get(cleo.id); tries++) {
      await bens.watch(about(cleo));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(bens.presence.get(cleo.id)).toBe(true);
    await late.close();
    await until('Cleo to go with her process', () => anas.presence.get(cleo.id) === false);
    await latest.close();
  });
});
