import { emptyDatabase, startApp, type TestApp } from '@plenum/test-support';

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

describe('An API over a database without tables', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ database: await emptyDatabase(), settings: { LOG_LEVEL: 'silent' } })));
  afterAll(async () => {
    await app.close();
    await app.database.drop();
  });

  it('is alive and not ready', async () => {
    expect((await app.request('/health/live')).status).toBe(200);
    const response = await app.request('/health/ready');
    expect([response.status, await response.json()]).toEqual([503, { status: 'not migrated' }]);
  });

  it('is not ready without a database either, and says that operations may be tried again', async () => {
    await app.database.drop();
    const response = await app.request('/health/ready');
    expect([response.status, await response.json()]).toEqual([503, { status: 'no database' }]);
    const { status, errors } = await app.graphql('{ me { id } }', {}, { token: `plenum_${'x'.repeat(43)}` });
    expect([status, errors[0]?.extensions]).toEqual([503, { code: 'UNAVAILABLE', retryAfterSeconds: 2 }]);
  });
});
