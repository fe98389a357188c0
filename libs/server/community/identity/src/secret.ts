import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in 43 characters that survive in URLs, cookies and headers. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored. A plain hash suffices, because 256 random bits cannot be guessed. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();
