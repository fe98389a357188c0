import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transaction } from './database';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const TRIES = 4;

@Injectable()
export class Transactions {
  constructor(private readonly source: DataSource) {}

  /**
   * Runs the work in one READ COMMITTED transaction and rings the doorbells after commit. A deadlock or a
   * serialization failure is tried again (at most four times in all), so the work must have no other effect than its statements.
   */
  async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= TRIES || !mayPassNextTime(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
      }
    }
  }

  private async once<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    let open: Transaction | undefined;
    const result = await this.source.transaction(async (manager) => {
      open = new Transaction(manager);
      const done = await work(open);
      const records = open.records.statement();
      if (records) await open.hot(records);
      return done;
    });
    open?.committed();
    return result;
  }
}

function mayPassNextTime(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
