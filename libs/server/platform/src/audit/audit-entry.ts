import { createHash, randomBytes } from 'node:crypto';

/** One act worth proving. `facts` holds ids and plain words; `personal` what erasure may one day have to remove. */
export interface NewAuditEntry {
  /** A verb in the past with its object, for example `post.published`. */
  readonly action: string;
  readonly actorId: string | null;
  readonly objectType: string;
  readonly objectId: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Kept apart and committed to by a salted hash, so that removing it does not break the chain. */
  readonly personal?: Readonly<Record<string, string>>;
}

/** An entry as the chain sees it. `at` is UTC with microseconds. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly actorId: string | null;
  readonly objectType: string;
  readonly objectId: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Name of each personal value -> hex SHA-256 of salt and value. */
  readonly commitments: Readonly<Record<string, string>>;
}

export const GENESIS = Buffer.alloc(32);

/** 16 random bytes: too many to guess a name or address from its commitment. */
export const newSalt = (): string => randomBytes(16).toString('hex');

export const commitment = (salt: string, value: string): string =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(value, 'utf8').digest('hex');

/** SHA-256 over the hash before it and the entry in canonical JSON: 32 bytes. */
export const chainHash = (previous: Buffer, entry: AuditEntry): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(
      canonicalJson([
        entry.id,
        entry.at,
        entry.action,
        entry.actorId,
        entry.objectType,
        entry.objectId,
        entry.facts,
        entry.commitments,
      ]),
      'utf8',
    )
    .digest();

/** JSON with keys in code unit order, because PostgreSQL's jsonb does not keep the order they came in. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}
