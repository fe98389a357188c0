import { type Page, type WebSocketRoute } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

journey(
  'tells at the foot of the rail whether others see that I am here, and on my page tells it to them',
  async (house) => {
    const [anna, ben] = [await house.person('Anna Berg', { title: 'Press' }), await house.person('Ben Adeyemi')];
    const looking = await house.visitAs(ben, `/people/${anna.id}`);
    await looking.getByRole('heading', { level: 1, name: 'Anna Berg' }).waitFor();
    await house.hearsNews(looking);
    expect(await looking.getByText('here now').count()).toBe(0);

    const page = await house.visit('about:blank');
    const cut = await aLineToCut(page);
    await house.enter(page, anna);
    const rail = page.getByRole('navigation', { name: 'Navigation' });
    await rail.getByText('Online', { exact: true }).waitFor();
    await looking.getByText('here now').waitFor();
    await isGoodToLookAt(looking, 'person-here');
    await rail.getByRole('button', { name: 'Narrow the navigation' }).click();
    await isGoodToLookAt(page, 'presence-folded');

    house.expectIn(page, /ERR_FAILED/, /WebSocket/);
    await cut();
    await rail.getByText('Offline', { exact: true }).waitFor();
  },
);

/** Gives what breaks the socket's line for good. */
async function aLineToCut(page: Page): Promise<() => Promise<void>> {
  const lines: WebSocketRoute[] = [];
  let whole = true;
  await page.context().routeWebSocket(/\/live/, (line) => {
    if (!whole) return void line.close();
    line.connectToServer();
    lines.push(line);
  });
  return async () => {
    whole = false;
    await page.context().route(/\/live\//, (route) => route.abort());
    await Promise.all(lines.map((line) => line.close()));
  };
}
