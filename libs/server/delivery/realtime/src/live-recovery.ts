import { Injectable } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { type LiveServer, type SocketData } from './live-socket';

/** How long a dropped connection may come back as if nothing had been. */
export const RECOVERY_MS = 60_000;
/** A review that was under way when the connection dropped may not have reached its rooms. */
const REVIEW_MS = 5_000;

/**
 * Recovery gives a socket its rooms back, and what was told to them meanwhile, before anybody asks whether it still may
 * be there. So it is only for people whose rights did not change; all others begin anew, and their client reads again.
 */
@Injectable()
export class LiveRecovery {
  /** In the order of time. */
  private readonly changes = new Map<PersonId, number>();
  private everybodys = 0;

  /** Something that may have taken rights away: of one person, or (a space that closed) of anybody. */
  rightsChanged(of: PersonId | 'everybody'): void {
    const now = Date.now();
    if (of === 'everybody') {
      this.everybodys = now;
      return;
    }
    this.changes.delete(of);
    this.changes.set(of, now);
    for (const [id, at] of this.changes) {
      if (at > now - RECOVERY_MS - REVIEW_MS) break;
      this.changes.delete(id);
    }
  }

  guard(io: LiveServer): void {
    const { adapter } = io.of('/');
    const restore = adapter.restoreSession.bind(adapter);
    adapter.restoreSession = async (pid, offset) => {
      const session = await restore(pid, offset);
      // The adapter answers null for what it does not know, whatever its type says.
      return session && this.mayRecover(session.data as SocketData) ? session : (null as unknown as typeof session);
    };
  }

  private mayRecover({ viewer, wentAt = 0 }: SocketData): boolean {
    const changedAt = Math.max(this.everybodys, this.changes.get(viewer.id) ?? 0);
    return changedAt < wentAt - REVIEW_MS;
  }
}
