import { type ErrorCode, type InputReason, type Refusal } from '@plenum/contract';

/** A refusal that a person can be told. One filter turns it into the catalogue's answer; everything else is INTERNAL. */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;

  /** What goes beside the code in the answer; never anything the viewer may not see. */
  details(): Omit<Refusal, 'code'> {
    return {};
  }
}

/** For what does not exist and for what one may not see alike, with the same bytes. */
export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';
  constructor() {
    super('Not found.');
  }
}

export class Unauthenticated extends DomainError {
  readonly code = 'UNAUTHENTICATED';
  constructor() {
    super('Please sign in.');
  }
}

/** Only for what the viewer can see. */
export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor(message = 'You can see this but not do that.') {
    super(message);
  }
}

export class BadInput extends DomainError {
  readonly code = 'BAD_USER_INPUT';
  constructor(
    readonly field: string,
    readonly reason: InputReason,
    readonly limit?: number,
  ) {
    super(`${field}: ${reason.toLowerCase().replaceAll('_', ' ')}${limit === undefined ? '' : ` (${limit})`}.`);
  }
  override details() {
    return { field: this.field, reason: this.reason, ...(this.limit === undefined ? {} : { limit: this.limit }) };
  }
}

/** Somebody else changed it meanwhile: the client shows both versions and loses neither. */
export class Stale extends DomainError {
  readonly code = 'STALE';
  constructor() {
    super('This was changed meanwhile.');
  }
}

export class IdempotencyConflict extends DomainError {
  readonly code = 'IDEMPOTENCY_CONFLICT';
  constructor() {
    super('The same key was used for something else.');
  }
}

export class RateLimited extends DomainError {
  readonly code = 'RATE_LIMITED';
  constructor(readonly retryAfterSeconds: number) {
    super('Too many tries. Please wait a little.');
  }
  override details() {
    return { retryAfterSeconds: this.retryAfterSeconds };
  }
}

export class PayloadTooLarge extends DomainError {
  readonly code = 'PAYLOAD_TOO_LARGE';
  constructor(
    readonly field: string,
    readonly limit: number,
  ) {
    super('That is too large.');
  }
  override details() {
    return { field: this.field, reason: 'TOO_LARGE' as const, limit: this.limit };
  }
}

export class UnsupportedFile extends DomainError {
  readonly code = 'UNSUPPORTED_FILE';
  constructor(
    readonly field: string,
    readonly reason: InputReason,
    readonly limit?: number,
    /** Of a picture that passes the bound. */
    readonly measures: { readonly width?: number | undefined; readonly height?: number | undefined } = {},
  ) {
    super('This kind of file cannot be taken.');
  }
  override details() {
    const { field, reason, limit, measures } = this;
    return { field, reason, ...(limit === undefined ? {} : { limit }), ...measures };
  }
}

/** An operation that would cost too much to answer; found before any resolver runs. */
export class QueryTooComplex extends DomainError {
  readonly code = 'QUERY_TOO_COMPLEX';
  constructor(
    /** Which bound was passed: one of `limits.operation`. */
    readonly field: string,
    readonly limit: number,
  ) {
    super(`This operation asks for too much (${field}, at most ${limit}).`);
  }
  override details() {
    return { field: this.field, reason: 'TOO_LARGE' as const, limit: this.limit };
  }
}

export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
  constructor(readonly retryAfterSeconds = 2) {
    super('Not confirmed yet. Please try again.');
  }
  override details() {
    return { retryAfterSeconds: this.retryAfterSeconds };
  }
}

/** Ends a write that policy does not allow. */
export function allow(allowed: boolean, refusal: () => DomainError): asserts allowed {
  if (!allowed) throw refusal();
}

/** The row, or NOT_FOUND when there is none the viewer may see. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new NotFound();
  return row;
}
