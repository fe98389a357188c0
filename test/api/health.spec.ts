import { startApp, type TestApp } from '@plenum/test-support';

describe('A started API', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.close());

  it('is alive', async () => {
    const response = await app.request('/health/live');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'live' });
  });

  it('is ready when the database has the schema', async () => {
    const response = await app.request('/health/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready' });
  });

  it('says what it is', async () => {
    const { data } = await app.graphql<{ server: { version: string; mode: string } }>('{ server { version mode } }');
    expect(data.server).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/), mode: 'test' });
  });
});
