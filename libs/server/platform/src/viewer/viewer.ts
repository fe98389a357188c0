import {
  type ApiTokenId,
  type DepartmentId,
  type Locale,
  type PersonId,
  type PersonKind,
  type Role,
  type SessionId,
} from '@plenum/contract';

/** Who asks. First argument of every read and write; made once a request by the `Authenticator`. */
export interface Viewer {
  readonly id: PersonId;
  readonly kind: PersonKind;
  readonly roles: readonly Role[];
  /** Home department first, then those the person serves in. */
  readonly departmentIds: readonly DepartmentId[];
  readonly locale: Locale;
  readonly timeZone: string;
  /** How the viewer came in: exactly one of the two is set. */
  readonly sessionId: SessionId | null;
  readonly tokenId: ApiTokenId | null;
  /** An API token may be read-only; a session never is. */
  readonly readOnly: boolean;
}

export const isAdministrator = (viewer: Viewer): boolean => viewer.roles.includes('ADMINISTRATOR');
export const isEmployee = (viewer: Viewer): boolean => viewer.kind === 'EMPLOYEE';

/** What the door needs of a request, over HTTP as over a socket. */
export interface Credentials {
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly authorization: string | undefined;
  /** The address of the caller, after trusted proxies. */
  readonly address: string;
  readonly userAgent: string;
}

/** Implemented by identity, used by the doors (GraphQL, uploads, sockets). */
export abstract class Authenticator {
  /** Null when the credentials name nobody (any more). Costs at most one statement. */
  abstract authenticate(credentials: Credentials): Promise<Viewer | null>;
}
