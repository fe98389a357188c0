import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// eslint-disable-next-line @nx/enforce-module-boundaries -- Jest maps no aliases in a global setup
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../libs/server/embedded-postgres/src/index';
import { CLUSTER_VARIABLE, type ClusterAnswer } from './cluster-address';

/**
 * One PostgreSQL for a whole run of Jest. It lives in Jest's own process, because workers come and go, and starts when
 * the first test file asks for it over a socket, because most runs of a single spec need none.
 */
export class ClusterBroker {
  private readonly directory = mkdtempSync(join(tmpdir(), 'plenum-test-'));
  private cluster: Promise<EmbeddedPostgres> | undefined;
  private readonly door: Server;

  constructor() {
    chmodSync(this.directory, 0o755); // when root runs the tests, PostgreSQL's user has to pass
    this.door = createServer((socket) => {
      socket.on('error', () => undefined); // a test file that was killed while it asked
      void this.answer().then((answer) => socket.end(JSON.stringify(answer)));
    });
  }

  async open(): Promise<void> {
    const address = join(this.directory, 'ask');
    await new Promise<void>((resolve, reject) => this.door.once('error', reject).listen(address, resolve));
    this.door.unref();
    process.env[CLUSTER_VARIABLE] = address;
  }

  async close(): Promise<void> {
    this.door.close();
    const started = await this.cluster?.catch(() => undefined);
    await started?.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async answer(): Promise<ClusterAnswer> {
    this.cluster ??= startEmbeddedPostgres({ directory: this.directory, database: 'postgres', durable: false });
    try {
      const { host, port, user } = (await this.cluster).connection;
      return { connection: { host, port, user } };
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  }
}
