import { Controller, Get, Header, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Database } from '../database/database';
import { sql } from '../database/sql';
import { Anyone } from '../graphql/access';

/** Longer than a healthy database needs, shorter than an orchestrator waits. */
const PATIENCE_MS = 3_000;

@Controller('health')
export class HealthController {
  private migrated = false;

  constructor(private readonly database: Database) {}

  /** The process runs and its event loop turns. */
  @Get('live')
  @Header('cache-control', 'no-store')
  @Anyone()
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The database answers and has the schema this build needs. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  @Anyone()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    const status = await this.status();
    if (status !== 'ready') void reply.code(503);
    return { status };
  }

  private async status(): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('no database'), PATIENCE_MS);
    });
    const asked = this.ask().catch(() => 'no database');
    return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
  }

  private async ask(): Promise<string> {
    await this.database.query(sql`select 1`);
    // A schema that was up to date stays so while this process lives: only a newer build migrates on.
    this.migrated ||= !(await this.database.source.showMigrations());
    return this.migrated ? 'ready' : 'not migrated';
  }
}
