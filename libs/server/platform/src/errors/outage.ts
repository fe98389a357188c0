import { types } from 'node:util';

/**
 * What passes by waiting: connection lost, database gone or read-only for the length of a failover, no resources,
 * shutting down, timed out, and what `Transactions` tried again in vain: deadlocks and serialization failures.
 */
const SQL_STATES = /^(08...|3D000|53...|57P0.|57014|55P03|25006|25P03|25P04|40001|40003|40P01)$/;
const SOCKET_ERRORS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);
/** What pg and its pool say without any code. */
const MESSAGES =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after|Client was closed|Driver not Connected|Query read timeout)/;

/** Whether the database is away or overloaded: the write is not confirmed, and trying again may help. */
export function isOutage(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  const { code, syscall, message } = error as Error & { code?: unknown; syscall?: unknown };
  if (typeof code === 'string') {
    if (SQL_STATES.test(code) || SOCKET_ERRORS.has(code)) return true;
    if (code === 'ENOENT' && syscall === 'connect') return true; // the socket of a stopped embedded server
  }
  return MESSAGES.test(message);
}
