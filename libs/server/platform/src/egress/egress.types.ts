/** Why a request was not made or its answer not taken. For logs and audit only: a user never learns the reason. */
export type EgressRefusal =
  | 'bad_url'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'name'
  | 'unresolvable'
  | 'private_address'
  | 'too_many_redirects'
  | 'timeout'
  | 'too_large'
  | 'encoding'
  | 'content_type'
  | 'headers'
  | 'connection';

export interface EgressRequest {
  url: string;
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Media types taken, as `text/html` or `image/*`; without it any. Checked on successful answers. */
  accept?: readonly string[];
  /** Most bytes of the body, after decompression. */
  maxBytes?: number;
  /** What happens at `maxBytes`: refuse the answer, or take what came so far. */
  overflow?: 'refuse' | 'truncate';
  /** Sees every piece of the body; answering true ends the reading there. */
  enough?: (piece: Buffer, type: EgressBodyType) => boolean;
  /** Redirects followed for GET and HEAD; a POST is never redirected. */
  redirects?: number;
  /** For the whole of it: names, connections, redirects and body. */
  timeoutMs?: number;
}

export interface EgressBodyType {
  /** Without parameters, lower case; empty when the server named none. */
  mediaType: string;
  charset: string | null;
}

export interface EgressAnswer extends EgressBodyType {
  ok: true;
  /** Where the answer came from after redirects. */
  url: string;
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  truncated: boolean;
}

export interface EgressRefused {
  ok: false;
  reason: EgressRefusal;
  detail: string;
}

export type EgressResult = EgressAnswer | EgressRefused;

export interface EgressOptions {
  /** `host` or `host:port` entries of the operator's own network that may be reached although private or on another port. */
  allow?: readonly string[];
  /** All addresses of a name. */
  resolve?: (host: string) => Promise<readonly string[]>;
  isAllowedAddress?: (address: string) => boolean;
  ports?: readonly number[];
  log?: (refused: EgressRefused, url: string) => void;
}

/** Carries a reason up to the one place that turns it into a result. */
export class EgressError extends Error {
  constructor(
    readonly reason: EgressRefusal,
    detail: string,
  ) {
    super(detail);
  }
}
