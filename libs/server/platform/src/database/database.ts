import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { Records } from './records';
import { type Sql } from './sql';

export type Row = Record<string, unknown>;

/** Something statements can be sent to: the pool, or one open transaction. */
export interface Queryable {
  /** Sends one statement and gives its rows. */
  query<T extends object = Row>(statement: Sql): Promise<T[]>;
  /**
   * For hot statements: PostgreSQL parses and plans each text once a connection. Only for statements of few different
   * texts (values are parameters), because every text stays prepared for as long as its connection.
   */
  hot<T extends object = Row>(statement: Sql): Promise<T[]>;
}

/** A hot statement: planned once a connection under its name. The text must never vary under one name. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** One name for one text in the whole process: pool and transactions share their connections. */
const names = new Map<string, string>();

function prepare({ text, values }: Sql): pg.QueryConfig {
  let name = names.get(text);
  if (!name) names.set(text, (name = `hot${names.size}`));
  return { name, text, values };
}

/**
 * Reads outside any transaction. Hot ones have connections of their own, on which PostgreSQL keeps the one plan it made
 * for every value: by itself it plans some of them anew each time, and planning Home takes longer than running it.
 * So a hot text must be good for all values: no `$1 is null or ...`.
 */
@Injectable()
export class Database implements Queryable {
  private hotPool: pg.Pool | undefined;

  constructor(readonly source: DataSource) {}

  async query<T extends object = Row>(statement: Sql): Promise<T[]> {
    return (await this.pool.query<T & pg.QueryResultRow>(statement.text, statement.values)).rows;
  }

  async hot<T extends object = Row>(statement: Sql): Promise<T[]> {
    return (await this.hotConnections.query<T & pg.QueryResultRow>(prepare(statement))).rows;
  }

  /** The same under a name of one's own. */
  async prepared<T extends object = Row>(statement: PreparedStatement, values: unknown[]): Promise<T[]> {
    return (await this.hotConnections.query<T & pg.QueryResultRow>({ ...statement, values })).rows;
  }

  /** The pool that TypeORM uses too. */
  get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }

  /** Of both pools. */
  get connections(): { open: number; waiting: number } {
    const pools = this.hotPool ? [this.pool, this.hotPool] : [this.pool];
    return {
      open: pools.reduce((sum, { totalCount }) => sum + totalCount, 0),
      waiting: pools.reduce((sum, { waitingCount }) => sum + waitingCount, 0),
    };
  }

  /** Ends every connection, when nothing asks any more. */
  async close(): Promise<void> {
    await this.hotPool?.end();
    if (this.source.isInitialized) await this.source.destroy();
  }

  private get hotConnections(): pg.Pool {
    if (this.hotPool) return this.hotPool;
    const { options } = this.pool;
    // The pool hides its password from being listed, so it must be asked for by name.
    this.hotPool = new pg.Pool({
      ...options,
      password: options.password,
      options: '-c plan_cache_mode=force_generic_plan',
    });
    for (const listener of this.pool.listeners('error')) this.hotPool.on('error', listener as (error: Error) => void);
    return this.hotPool;
  }
}

/** What a write needs: made by `Transactions.run` only, so that forgetting it does not compile. */
export class Transaction implements Queryable {
  /** Audit entries and events, written together as the last statement before the commit. */
  readonly records = new Records();
  private readonly afterCommit: (() => void)[] = [];

  constructor(readonly manager: EntityManager) {}

  async query<T extends object = Row>(statement: Sql): Promise<T[]> {
    const result: unknown = await this.manager.query(statement.text, statement.values);
    // TypeORM answers [rows, count] to update and delete statements, rows to all others.
    if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
      return result[0] as T[];
    }
    return result as T[];
  }

  async hot<T extends object = Row>(statement: Sql): Promise<T[]> {
    const client = (await this.manager.queryRunner!.connect()) as pg.PoolClient;
    return (await client.query<T & pg.QueryResultRow>(prepare(statement))).rows;
  }

  /** For doorbells: runs when the change is durable, never when it is rolled back; must not throw. */
  onCommit(ring: () => void): void {
    this.afterCommit.push(ring);
  }

  /** Called once, by `Transactions`. */
  committed(): void {
    for (const ring of this.afterCommit) ring();
  }
}
