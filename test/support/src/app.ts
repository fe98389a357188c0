import { type DynamicModule, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '@plenum/api';
import { REQUEST_HEADER, type Refusal } from '@plenum/contract';
import { type Authenticator, PlenumLogger, readSettings, type RegisteredOperations } from '@plenum/platform';
import { testDatabase, type TestDatabase } from './database';

export interface AppOptions {
  /** As in the environment; PLENUM_MODE is test unless said. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Whether this process also relays events, does jobs and seals the audit chain. Default: no. */
  readonly worker?: boolean;
  /** Beside the features. */
  readonly modules?: readonly (Type<object> | DynamicModule)[];
  readonly operations?: RegisteredOperations;
  /** Instead of real sign-in: for tests of the door itself. */
  readonly authenticator?: Authenticator;
  readonly webRoot?: string;
  /** Gets every line that is logged. Default: lines of level error and above go to standard output. */
  readonly log?: (line: string) => void;
  /** Default: a fresh one, thrown away by `close`. */
  readonly database?: TestDatabase;
}

/** Who calls: a session by its cookies, a program by its token. Nobody when absent. */
export interface Caller {
  readonly cookie?: string;
  readonly token?: string;
}

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Refusal;
}

export interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly GraphqlError[];
  readonly headers: Headers;
  /** The answer as it came. */
  readonly text: string;
}

export interface TestApp {
  readonly url: string;
  readonly nest: NestFastifyApplication;
  readonly database: TestDatabase;
  /** One operation over real HTTP, as the web client sends it. */
  graphql<Data = Record<string, unknown>>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    as?: Caller,
  ): Promise<GraphqlAnswer<Data>>;
  /** Any request, with the header that marks it as ours unless another value for it is given. */
  request(path: string, init?: RequestInit, as?: Caller): Promise<Response>;
  close(): Promise<void>;
}

const starting = new Set<Promise<TestApp>>();

// Nobody waits any more for what still starts when a test file ends: a hook took too long. It is closed when it stands,
// or its connections would keep the worker process from ending.
afterAll(async () => {
  const late = await Promise.allSettled([...starting]);
  await Promise.all(late.flatMap((app) => (app.status === 'fulfilled' ? [app.value.close()] : [])));
});

/** The whole API in this process, on a free port unless PORT is set, against a database of its own. */
export function startApp(options: AppOptions = {}): Promise<TestApp> {
  const app = start(options);
  starting.add(app);
  const started = () => starting.delete(app);
  app.then(started, started);
  return app;
}

async function start(options: AppOptions): Promise<TestApp> {
  const database = options.database ?? (await testDatabase());
  const settings = readSettings({
    PLENUM_MODE: 'test',
    PORT: '0',
    LOG_LEVEL: options.log ? 'info' : 'error',
    ...options.settings,
  });
  const { log } = options;
  const drop = () => (options.database ? Promise.resolve() : database.drop());
  const nest = await createApi({
    settings,
    connection: database.connection,
    roles: { api: true, worker: options.worker ?? false },
    logger: log ? new PlenumLogger(settings, { write: log }) : new PlenumLogger(settings),
    ...pick(options, 'modules', 'authenticator', 'operations', 'webRoot'),
  }).catch(async (error: unknown) => {
    await drop();
    throw error;
  });
  await nest.listen(settings.get('PORT'), '127.0.0.1');
  const url = settings.get('PORT') ? settings.publicUrl : (await nest.getUrl()).replace('[::1]', 'localhost');
  const request = (path: string, init: RequestInit = {}, as: Caller = {}) =>
    fetch(new URL(path, url), { redirect: 'manual', ...init, headers: { ...headersOf(as), ...init.headers } });
  return {
    url,
    nest,
    database,
    request,
    graphql: async <Data>(query: string, variables: object = {}, as: Caller = {}) =>
      read<Data>(
        await request(
          '/graphql',
          {
            method: 'POST',
            body: JSON.stringify({ query, variables }),
            headers: { 'content-type': 'application/json' },
          },
          as,
        ),
      ),
    close: async () => {
      await nest.close();
      await drop();
    },
  };
}

const headersOf = ({ cookie, token }: Caller): Record<string, string> => ({
  [REQUEST_HEADER]: '1',
  ...(cookie ? { cookie } : {}),
  ...(token ? { authorization: `Bearer ${token}` } : {}),
});

async function read<Data>(response: Response): Promise<GraphqlAnswer<Data>> {
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: Data; errors?: GraphqlError[] };
  // An answer without data shows in the test that reads it; null would hide the difference to `data: null`.
  return { status: response.status, data: data as Data, errors: errors ?? [], headers: response.headers, text };
}

function pick<T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.flatMap((key) => (key in from ? [[key, from[key]]] : []))) as Pick<T, K>;
}
