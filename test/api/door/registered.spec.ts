import { createHash } from 'node:crypto';
import { RegisteredOperations } from '@plenum/platform';
import { startApp, type TestApp } from '@plenum/test-support';
import { caller, NamedCallers, viewerOf, type Name } from './callers';
import { ProbeModule } from './probe.module';

const known = 'query WhoAmI { me }';
const hash = createHash('sha256').update(known).digest('hex');
const wide = `query Wide($first: Int!) { things(first: $first) { edges { node { next { next { number } } } } } }`;
const hashOfWide = createHash('sha256').update(wide).digest('hex');

describe('In production', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({
      modules: [ProbeModule],
      authenticator: new NamedCallers(),
      operations: new RegisteredOperations({ [hash]: known, [hashOfWide]: wide }),
      settings: { PLENUM_MODE: 'production' },
    });
  });
  afterAll(() => app.close());

  const ask = async (body: object, name?: Name) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', body: JSON.stringify(body), headers };
    const response = await app.request('/graphql', init, name ? caller(name) : {});
    return {
      status: response.status,
      ...((await response.json()) as { data?: unknown; errors?: { extensions: object }[] }),
    };
  };

  it('a session asks by the hash of what the web client registered', async () => {
    expect(await ask({ operation: hash }, 'employee')).toEqual({ status: 200, data: { me: viewerOf('employee').id } });
    const persistedQuery = { version: 1, sha256Hash: `sha256:${hash}` };
    const asClient = { operationName: 'WhoAmI', variables: {}, extensions: { persistedQuery } };
    expect((await ask(asClient, 'employee')).data).toEqual({ me: viewerOf('employee').id });
    expect((await ask({ query: known }, 'employee')).data).toEqual({ me: viewerOf('employee').id });
    expect((await ask({ operation: hashOfWide, variables: { first: 100 } }, 'employee')).status).toBe(200);
  });

  it.each(['{ me }', `${known} `, 'query WhoAmI { me open }', '{ __schema { types { name } } }', '{ __typename }'])(
    'neither a session nor a stranger asks anything else: %s',
    async (query) => {
      for (const name of ['employee', 'administrator', undefined] as const) {
        const { status, data, errors } = await ask({ query, operationName: null }, name);
        expect([status, data]).toEqual([400, undefined]);
        expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'query', reason: 'NOT_ALLOWED' });
      }
    },
  );

  it('a token asks what it likes, and may read the schema', async () => {
    expect((await ask({ query: '{ me }' }, 'program')).data).toEqual({ me: viewerOf('program').id });
    expect((await ask({ query: '{ __schema { queryType { name } } }' }, 'program')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  it('what a token asked does not become a registered operation', async () => {
    const query = '{ open }';
    await ask({ query }, 'program');
    const operation = createHash('sha256').update(query).digest('hex');
    expect((await ask({ operation }, 'employee')).errors?.[0]?.extensions).toMatchObject({ field: 'operation' });
    expect((await ask({ query }, 'employee')).errors?.[0]?.extensions).toMatchObject({ reason: 'NOT_ALLOWED' });
  });
});

describe('A registered operation that does not fit the schema', () => {
  it('keeps the API from starting', async () => {
    const operations = new RegisteredOperations({ x: 'query Old { gone }' });
    await expect(startApp({ operations, settings: { PLENUM_MODE: 'production' } })).rejects.toThrow(
      /Cannot query field "gone"/,
    );
  });
});
