import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Jobs } from '@plenum/platform';
import { FileQueries } from './file.queries';
import { IncomingFiles } from './intake/incoming';
import { StoredFiles } from './stored-files';

const looseForMs = 24 * 60 * 60 * 1000;
const atOnce = 500;

/** Every hour: what has hung on nothing for a day, and what killed uploads left behind, is removed. */
@Injectable()
export class SweepFiles implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly queries: FileQueries,
    private readonly stored: StoredFiles,
    private readonly incoming: IncomingFiles,
  ) {}

  onModuleInit(): void {
    this.jobs.define('files.sweep', () => this.sweep(), { cron: '17 * * * *', retries: 2, timeoutSeconds: 900 });
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.incoming.clearAbandoned(now);
    const before = new Date(now.getTime() - looseForMs);
    for (;;) {
      const ids = await this.queries.looseSince(before, atOnce);
      for (const id of ids) await this.stored.removeLoose(id, before);
      if (ids.length < atOnce) return;
    }
  }
}
