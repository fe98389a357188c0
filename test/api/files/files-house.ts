import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PersonId } from '@plenum/contract';
import { FileAuthority, FileService, type FileObject } from '@plenum/files';
import { Database, sql, Transactions, type Viewer } from '@plenum/platform';
import { aKnownPerson, signIn, startApp, type AppOptions, type Caller, type TestApp } from '@plenum/test-support';

const viewerOf = (id: PersonId): Viewer => ({
  id,
  kind: 'EMPLOYEE',
  roles: [],
  departmentIds: [],
  locale: 'en',
  timeZone: 'UTC',
  sessionId: null,
  tokenId: null,
  readOnly: false,
});

/** What an upload answers, and what it answers when it refuses. */
export interface UploadBody {
  id: string;
  kind: string;
  name: string;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  placeholder: string | null;
  url: string;
  thumbUrl: string | null;
  mediumUrl: string | null;
  largeUrl: string | null;
  code?: string;
  field?: string;
  reason?: string;
  limit?: number;
  retryAfterSeconds?: number;
}

export interface UploadAnswer {
  status: number;
  body: UploadBody;
}

/** One person at the door for bytes. */
export class Uploader {
  constructor(
    readonly id: PersonId,
    readonly browser: Caller,
    private readonly app: TestApp,
  ) {}

  readonly viewer = viewerOf(this.id);

  async sends(name: string, bytes: Buffer | string, declaredType = 'application/octet-stream'): Promise<UploadAnswer> {
    const form = new FormData();
    form.append('file', new Blob([bytes], { type: declaredType }), name);
    return this.posts({ body: form });
  }

  async posts(init: RequestInit, as: Caller = this.browser): Promise<UploadAnswer> {
    const answer = await this.app.request('/files', { method: 'POST', ...init }, as);
    return { status: answer.status, body: (await answer.json()) as UploadBody };
  }

  gets(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
    return this.app.request(path, { method, headers }, this.browser);
  }
}

/** The door for bytes with people before it, its files in a folder of its own. */
export class FilesHouse {
  private constructor(
    readonly app: TestApp,
    readonly folder: string,
  ) {}

  static async open(options: AppOptions = {}): Promise<FilesHouse> {
    const folder = await mkdtemp(join(tmpdir(), 'plenum-files-'));
    const settings = { PLENUM_DATA_DIR: folder, ...options.settings };
    const app = await startApp({ ...options, settings });
    return new FilesHouse(app, folder);
  }

  async close(): Promise<void> {
    await this.app.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async aPerson(): Promise<Uploader> {
    const person = await aKnownPerson(this.app);
    return new Uploader(person.id, await signIn(this.app, person), this.app);
  }

  /** Of an object type that these people may read and nobody else. */
  letRead(objectType: string, readers: readonly Uploader[]): void {
    const ids = new Set<string>(readers.map((each) => each.id));
    this.app.nest.get(FileAuthority).register(objectType, async (viewer) => ids.has(viewer.id));
  }

  attach(by: Uploader, fileIds: readonly string[], object: FileObject): Promise<void> {
    const files = this.app.nest.get(FileService);
    return this.transactions.run((tx) => files.attach(tx, by.viewer, fileIds, object, 'draft.attachmentIds'));
  }

  detachAll(object: FileObject): Promise<void> {
    return this.transactions.run((tx) => this.app.nest.get(FileService).detachAll(tx, object));
  }

  get database(): Database {
    return this.app.nest.get(Database);
  }
  get transactions(): Transactions {
    return this.app.nest.get(Transactions);
  }

  /** How many files lie in the store, and how many folders of uploads under way. */
  async onDisk(): Promise<{ stored: number; underWay: number }> {
    const stored = await readdir(join(this.folder, 'files'), { recursive: true }).catch(() => []);
    const underWay = await readdir(join(this.folder, 'files-incoming')).catch(() => []);
    return { stored: stored.filter((path) => /[0-9a-f]{64}$/.test(path)).length, underWay: underWay.length };
  }

  async rows(): Promise<number> {
    const [row] = await this.database.query<{ files: string }>(sql`select count(*) files from file`);
    return Number(row.files);
  }
}
