import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { registeredOperations } from '@plenum/api';
import { REQUEST_HEADER, type DepartmentId, type Locale } from '@plenum/contract';
import { setPasswords } from '@plenum/identity';
import { sql, Transactions } from '@plenum/platform';
import { Stage, startApp, until, type Actor, type ActorWishes } from '@plenum/test-support';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { picture } from './look';
import { ServerProcess } from './server-process';
import { Watch } from './watch';

/** Somebody who can sign in with a browser and, for what a journey needs beforehand, act by a token. */
export interface Colleague extends Actor {
  readonly email: string;
  readonly password: string;
}

export interface ColleagueWishes extends ActorWishes {
  readonly title?: string;
  readonly locale?: Locale;
  /** Null: not yet in. */
  readonly password?: null;
}

const webRoot = resolve(__dirname, '../../../dist/web');
const PASSWORD = 'seven blue herons';
/** Long enough for two busy cores; a journey that waits longer has found nothing. */
const PATIENCE_MS = 10_000;

/** The company's house: the built client and the API with its worker, as in production, and one browser. */
export class House {
  private readonly visits = new Map<Page, Watch>();

  private constructor(
    readonly stage: Stage,
    readonly company: DepartmentId,
    private readonly browser: Browser,
    private readonly dataFolder: string,
  ) {}

  static async open(): Promise<House> {
    if (!existsSync(join(webRoot, 'index.html')))
      throw new Error('The browser tests need the built client: npx nx run web:build');
    const dataFolder = mkdtempSync(join(tmpdir(), 'plenum-browser-'));
    const port = await freePort();
    const settings = { PLENUM_MODE: 'production', PORT: String(port), PLENUM_DATA_DIR: dataFolder };
    const [app, browser] = await Promise.all([startApp({ settings, webRoot, worker: true }), launchChromium()]);
    const stage = new Stage(app);
    return new House(stage, await stage.department('Linden & Co'), browser, dataFolder);
  }

  get url(): string {
    return this.stage.app.url;
  }

  async person(name: string, wishes: ColleagueWishes = {}): Promise<Colleague> {
    const actor = await this.stage.person({ department: this.company, ...wishes, name });
    const transactions = this.stage.app.nest.get(Transactions);
    await transactions.run(async (tx) => {
      if (wishes.password !== null) await setPasswords(tx, [actor.id], PASSWORD);
      await tx.query(
        sql`update person set title = ${wishes.title ?? ''}, locale = ${wishes.locale ?? 'en'} where id = ${actor.id}`,
      );
    });
    return { ...actor, email: `${actor.id}@example.org`, password: PASSWORD };
  }

  /** A browser of its own, of nobody yet. */
  async visit(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const { page } = await this.arrive(options);
    await page.goto(path);
    return page;
  }

  /** A browser in which somebody has signed in. */
  async visitAs(person: Colleague, path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const { page } = await this.arrive(options);
    return this.enter(page, person, path);
  }

  /** Signs somebody in without the form, in a browser that was prepared for them; waits for what then shows. */
  async enter(page: Page, person: Colleague, path = '/', shows = () => page.getByRole('main')): Promise<Page> {
    const answer = await page.context().request.post('/graphql', {
      headers: { [REQUEST_HEADER]: '1' },
      data: { ...registered('SignIn'), variables: { email: person.email, password: person.password } },
    });
    const text = await answer.text();
    if (text.includes('"errors"')) throw new Error(`${person.name} could not sign in: ${text}`);
    await page.goto(path);
    await shows().waitFor();
    return page;
  }

  /** A second server of the same company, in a process of its own; visit it with its address as `baseURL`. */
  async anotherServer(): Promise<{ url: string; server: ServerProcess }> {
    const { host, port, user, database } = this.stage.app.database.connection;
    const own = await freePort();
    const server = await ServerProcess.start({
      PORT: String(own),
      PLENUM_DATA_DIR: this.dataFolder,
      DATABASE_URL: `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`,
    });
    return { url: `http://localhost:${own}`, server };
  }

  private async arrive(options: BrowserContextOptions) {
    const home = options.baseURL ?? this.url;
    const context = await this.browser.newContext({
      baseURL: home,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const watch = new Watch(context, home);
    const page = await context.newPage();
    this.visits.set(page, watch);
    return { page, context };
  }

  /** From then on this browser is told what changes. */
  async hearsNews(page: Page): Promise<void> {
    await until('the socket is open', () => this.visits.get(page)!.hearsNews, PATIENCE_MS);
  }

  /** Says that this browser will see something go wrong, because the journey is about that. */
  expectIn(page: Page, ...problems: RegExp[]): void {
    this.visits.get(page)?.expect(...problems);
  }

  get problems(): readonly string[] {
    return [...this.visits.values()].flatMap((watch) => watch.problems);
  }

  /** Keeps what each browser showed last; for a journey that failed. */
  async keepPictures(name: string): Promise<void> {
    const pages = [...this.visits.keys()].filter((page) => !page.isClosed());
    await Promise.all(pages.map((page, at) => picture(page, `failed-${name}-${at + 1}`)));
  }

  async sendEverybodyHome(): Promise<void> {
    const contexts = [...this.visits.keys()].map((page) => page.context());
    this.visits.clear();
    await Promise.all(contexts.map((context) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.stage.close();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }
}

/** How the web client names one of its operations to a server in production. */
function registered(name: string) {
  const documents = Object.entries<string>(registeredOperations);
  const [sha256Hash] = documents.find(([, text]) => new RegExp(`^(query|mutation) ${name}\\b`).test(text))!;
  return { operationName: name, extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

/** The address of the house stands in its security headers, so that it must be known before it opens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
