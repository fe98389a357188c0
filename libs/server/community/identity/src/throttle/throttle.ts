import { Injectable } from '@nestjs/common';
import { Clock, Database, RateLimited, sql } from '@plenum/platform';

/** So many tries at once, and one more each time so many seconds have passed. */
export interface ThrottleLimit {
  readonly name: string;
  readonly burst: number;
  readonly secondsPerTry: number;
}

/** Clocks of several processes agree to within this. */
const CLOCKS_DIFFER = 60_000;

/**
 * Counts tries in PostgreSQL, so that all processes count together. Each limit and subject has one row that holds when
 * its tries will be paid back (the generic cell rate algorithm: an exact sliding window in one number), and one
 * statement both asks and counts, so that no two callers can take the same last try.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes one try, or throws `RateLimited` with the seconds after which there is one. */
  async take(limit: ThrottleLimit, subject: string): Promise<void> {
    const seconds = await this.secondsUntilTry(limit, subject);
    if (seconds > 0) throw new RateLimited(seconds);
  }

  /** Takes one try where there is one. For refusals that nobody may notice. */
  async allows(limit: ThrottleLimit, subject: string): Promise<boolean> {
    return (await this.secondsUntilTry(limit, subject)) === 0;
  }

  /** Gives a try back that turned out to be rightful. */
  async giveBack(limit: ThrottleLimit, subject: string): Promise<void> {
    await this.database.query(sql`
      update throttle set paid_back_at = paid_back_at - make_interval(secs => ${limit.secondsPerTry})
       where key = ${keyOf(limit, subject)}`);
  }

  private async secondsUntilTry(limit: ThrottleLimit, subject: string): Promise<number> {
    const key = keyOf(limit, subject);
    const now = this.clock.now().getTime();
    const step = limit.secondsPerTry * 1000;
    const next = new Date(now + step);
    const full = new Date(now + step * limit.burst);
    // No honest clock writes a moment so far ahead: a clock was put back, and nobody shall wait for it to catch up.
    const absurd = new Date(full.getTime() + CLOCKS_DIFFER);
    const [row] = await this.database.query<{ taken: boolean; paid_back_at: Date | null }>(sql`
      with taken as (
        insert into throttle as t (key, paid_back_at) values (${key}, ${next})
        on conflict (key) do update
          set paid_back_at = case when t.paid_back_at > ${absurd} then ${next}::timestamptz
                                  else greatest(t.paid_back_at + (${next}::timestamptz - ${new Date(now)}), ${next}) end
          where t.paid_back_at + (${next}::timestamptz - ${new Date(now)}) <= ${full} or t.paid_back_at > ${absurd}
        returning 1)
      select exists (select from taken) as taken, (select paid_back_at from throttle where key = ${key}) as paid_back_at`);
    if (row!.taken) return 0;
    const paidBack = row!.paid_back_at?.getTime() ?? full.getTime();
    return Math.max(1, Math.ceil((paidBack + step - full.getTime()) / 1000));
  }
}

const keyOf = (limit: ThrottleLimit, subject: string): string => `${limit.name}:${subject}`;
