/** PostgreSQL could not be started. The message says what to do; it is meant to be printed without a stack. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
