import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Clock, type Credentials, Database, sql } from '@plenum/platform';
import { before, SEEN_EXACTNESS } from './session-times';

type Door = 'session' | 'token';

/** Writes down at most every five minutes that a session or token is in use, beside the request and not in its way. */
@Injectable()
export class LastSeen implements BeforeApplicationShutdown {
  private readonly logger = new Logger(LastSeen.name);
  private readonly writing = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  note(door: Door, id: string, lastSeenAt: Date | null, visitor: Credentials): void {
    const now = this.clock.now();
    if (lastSeenAt && lastSeenAt > before(now, SEEN_EXACTNESS)) return;
    if (this.writing.has(id)) return;
    const written = this.write(door, id, now, visitor)
      .catch((error: Error) => this.logger.warn(`Could not note when a ${door} was last used: ${error.message}`))
      .finally(() => this.writing.delete(id));
    this.writing.set(id, written);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.writing.values());
  }

  private async write(door: Door, id: string, now: Date, visitor: Credentials): Promise<void> {
    await this.database.query(
      door === 'session'
        ? sql`update session set last_seen_at = ${now}, address = ${visitor.address.slice(0, 64)},
                                 user_agent = ${visitor.userAgent.slice(0, 400)}
               where id = ${id} and last_seen_at < ${now}`
        : sql`update api_token set last_used_at = ${now} where id = ${id}`,
    );
  }
}
