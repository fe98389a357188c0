import { Injectable } from '@nestjs/common';
import type pg from 'pg';
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

/** Reads outside any transaction, over the same pool that TypeORM uses. */
@Injectable()
export class Database implements Queryable {
  constructor(readonly source: DataSource) {}

  async query<T extends object = Row>(statement: Sql): Promise<T[]> {
    return (await this.pool.query<T & pg.QueryResultRow>(statement.text, statement.values)).rows;
  }

  async hot<T extends object = Row>(statement: Sql): Promise<T[]> {
    return (await this.pool.query<T & pg.QueryResultRow>(prepare(statement))).rows;
  }

  /** The same under a name of one's own. */
  async prepared<T extends object = Row>(statement: PreparedStatement, values: unknown[]): Promise<T[]> {
    return (await this.pool.query<T & pg.QueryResultRow>({ ...statement, values })).rows;
  }

  get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
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
