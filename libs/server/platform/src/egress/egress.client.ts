import type { LookupFunction } from 'node:net';
import { isIPv6 } from 'node:net';
import { Client, errors } from 'undici';
import { isAbort, readBody } from './egress.body';
import { checkTarget, targetRules, type EgressTarget, type TargetRules } from './egress.target';
import {
  EgressError,
  type EgressAnswer,
  type EgressBodyType,
  type EgressOptions,
  type EgressRefused,
  type EgressRequest,
  type EgressResult,
} from './egress.types';

const defaults = { maxBytes: 1024 * 1024, timeoutMs: 10_000, redirects: 3, maxHeaderBytes: 16 * 1024 };
const redirectStatuses = [301, 302, 303, 307, 308];

/**
 * The one way out of the house: previews, webhooks and feeds all ask through here, nothing else opens a connection.
 * Resolves first, refuses when any address is not public, connects to exactly the checked address, checks each
 * redirect anew, and caps time, header, body and what the body inflates to. Proxy settings of the environment are
 * not heard, because behind a proxy none of these checks would hold.
 */
export class EgressClient {
  private readonly rules: TargetRules;
  private readonly log: NonNullable<EgressOptions['log']>;

  constructor(options: EgressOptions = {}) {
    this.rules = targetRules(options);
    this.log = options.log ?? (() => undefined);
  }

  async ask(request: EgressRequest): Promise<EgressResult> {
    const deadline = AbortSignal.timeout(request.timeoutMs ?? defaults.timeoutMs);
    try {
      return await orAbort(deadline, this.follow(request, deadline));
    } catch (error) {
      const refused = toRefused(error, deadline);
      this.log(refused, request.url);
      return refused;
    }
  }

  private async follow(request: EgressRequest, deadline: AbortSignal): Promise<EgressAnswer> {
    const method = request.method ?? 'GET';
    const hops = method === 'POST' ? 0 : (request.redirects ?? defaults.redirects);
    let target = await checkTarget(request.url, this.rules);
    let headers = request.headers ?? {};
    for (let hop = 0; ; hop += 1) {
      const answer = await once(target, { ...request, method, headers }, deadline);
      if (answer.location === null || method === 'POST') return answer.taken();
      await answer.leave();
      if (hop === hops) throw new EgressError('too_many_redirects', `more than ${hops}`);
      if (!URL.canParse(answer.location, target.url.href)) throw new EgressError('bad_url', 'redirect');
      const next = await checkTarget(new URL(answer.location, target.url).href, this.rules);
      // What the caller says to one server (a token, a signature) is not for the next one.
      if (next.url.origin !== target.url.origin) headers = {};
      target = next;
    }
  }
}

/** One request on one fresh connection: nothing is pooled, so no socket outlives the check it was opened under. */
async function once(target: EgressTarget, request: EgressRequest, deadline: AbortSignal) {
  const client = new Client(target.url.origin, {
    connect: { lookup: only(target.addresses), timeout: request.timeoutMs ?? defaults.timeoutMs },
    maxHeaderSize: defaults.maxHeaderBytes,
    pipelining: 0,
  });
  const leave = () => client.destroy();
  try {
    const { statusCode, headers, body } = await client.request({
      path: `${target.url.pathname}${target.url.search}`,
      method: request.method ?? 'GET',
      headers: {
        'user-agent': 'Plenum/1 (+link preview)',
        accept: request.accept?.join(', ') ?? '*/*',
        'accept-encoding': 'gzip, br, deflate',
        ...request.headers,
      },
      body: request.body ?? null,
      signal: deadline,
    });
    // Leaving before the end of a body is no failure; whoever reads it meets the error there.
    body.on('error', () => undefined);
    const location = redirectStatuses.includes(statusCode) ? first(headers.location) : null;
    const taken = async (): Promise<EgressAnswer> => {
      try {
        const type = contentType(first(headers['content-type']));
        if (statusCode < 300) demandAccepted(type.mediaType, request.accept);
        const maxBytes = request.maxBytes ?? defaults.maxBytes;
        const overflow = request.overflow ?? 'refuse';
        const declared = Number(first(headers['content-length']) ?? 0);
        if (overflow === 'refuse' && declared > maxBytes)
          throw new EgressError('too_large', `${declared} bytes declared`);
        const encoding = (first(headers['content-encoding']) ?? '').trim().toLowerCase();
        const enough = (piece: Buffer) => request.enough?.(piece, type) ?? false;
        const read = await readBody(body, encoding, { maxBytes, overflow, enough });
        return { ok: true, url: target.url.href, status: statusCode, ...type, headers, ...read };
      } finally {
        await leave();
      }
    };
    return { location, taken, leave };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** A resolver that knows only the addresses that were checked: a name that changed its mind meanwhile is not asked again. */
function only(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_host, options, done) => {
    if (options.all) done(null, known);
    else done(null, known[0].address, known[0].family);
  };
}

function contentType(header: string | null): EgressBodyType {
  const [type, ...parameters] = (header ?? '').split(';');
  const charset = parameters.map((each) => /^\s*charset\s*=\s*"?([\w.:-]+)"?\s*$/i.exec(each)?.[1]).find(Boolean);
  return { mediaType: type.trim().toLowerCase(), charset: charset?.toLowerCase() ?? null };
}

function demandAccepted(mediaType: string, accept: readonly string[] | undefined) {
  if (accept === undefined) return;
  const fits = accept.some((each) =>
    each.endsWith('/*') ? mediaType.startsWith(each.slice(0, -1)) : mediaType === each,
  );
  if (!fits) throw new EgressError('content_type', mediaType.slice(0, 80));
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? null;

/** A name server that never answers cannot be cancelled, only left waiting. */
function orAbort<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function toRefused(error: unknown, deadline: AbortSignal): EgressRefused {
  if (error instanceof EgressError) return { ok: false, reason: error.reason, detail: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  if (deadline.aborted || isAbort(error)) return { ok: false, reason: 'timeout', detail };
  if (error instanceof errors.HeadersOverflowError) return { ok: false, reason: 'headers', detail };
  return { ok: false, reason: 'connection', detail };
}
