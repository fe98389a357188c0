import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from './database';

/** Closes the pools last: loops and jobs end one stage earlier, in `beforeApplicationShutdown`. */
@Injectable()
export class ClosesDatabase implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
