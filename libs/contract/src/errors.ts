/** The one catalogue of refusals, with the HTTP status each has outside GraphQL. */
export const errorStatus = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
  IDEMPOTENCY_CONFLICT: 409,
  STALE: 412,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_FILE: 415,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** Why a field was refused: the client has a sentence for each. */
export const inputReasons = [
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_FEW',
  'TOO_MANY',
  'TOO_LARGE',
  'NOT_A_NUMBER',
  'NOT_AN_EMAIL',
  'NOT_A_DATE',
  'NOT_A_TIME_ZONE',
  'NOT_AN_ID',
  'NOT_A_LINK',
  'NOT_ALLOWED',
  'IN_THE_PAST',
  'TOO_FAR_AHEAD',
  'UNKNOWN',
  'ALREADY_TAKEN',
  'DUPLICATE',
  'CIRCLE',
  'WRONG_PASSWORD',
  'TOO_COMMON',
  'EXPIRED',
  'BAD_CURSOR',
  'MALFORMED',
  'NAME_AND_CONTENT_DIFFER',
  'LAST_STEWARD',
  'ARCHIVED',
] as const;

export type InputReason = (typeof inputReasons)[number];

/** What `extensions` of a refused operation holds, and the JSON body of a refused upload. */
export interface Refusal {
  code: ErrorCode;
  /** BAD_USER_INPUT and UNSUPPORTED_FILE: the input's path, for example `draft.options.1`. */
  field?: string;
  /** Also of a FORBIDDEN that the person can do something about. */
  reason?: InputReason;
  /** The bound that was passed, where the reason has one. */
  limit?: number;
  /** UNSUPPORTED_FILE of a picture that is too large: its own measures in pixels. */
  width?: number;
  height?: number;
  /** RATE_LIMITED and UNAVAILABLE: when to try again. */
  retryAfterSeconds?: number;
  /** INTERNAL: what an administrator finds in the log. */
  incident?: string;
}
