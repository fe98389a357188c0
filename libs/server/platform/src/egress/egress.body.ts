import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { EgressError } from './egress.types';

interface BodyLimits {
  maxBytes: number;
  overflow: 'refuse' | 'truncate';
  enough: (piece: Buffer) => boolean;
}

/** Decompressors write in pieces of this size, so a bomb costs one piece over the cap, never its whole size. */
const pieceBytes = 16 * 1024;

const decoders: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: () => createGunzip({ chunkSize: pieceBytes }),
  'x-gzip': () => createGunzip({ chunkSize: pieceBytes }),
  deflate: () => createInflate({ chunkSize: pieceBytes }),
  br: () => createBrotliDecompress({ chunkSize: pieceBytes }),
};

/** Reads a body up to its cap, counted after decompression, and before it too: a bomb may also be all input and no output. */
export async function readBody(body: Readable, encoding: string, limits: BodyLimits) {
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of decoded(body, encoding, limits.maxBytes)) {
      const room = limits.maxBytes - bytes;
      if (piece.length > room) {
        if (limits.overflow === 'refuse') throw new EgressError('too_large', `over ${limits.maxBytes} bytes`);
        pieces.push(piece.subarray(0, room));
        limits.enough(piece.subarray(0, room));
        return { body: Buffer.concat(pieces), truncated: true };
      }
      pieces.push(piece);
      bytes += piece.length;
      if (limits.enough(piece)) return { body: Buffer.concat(pieces), truncated: true };
    }
    return { body: Buffer.concat(pieces), truncated: false };
  } finally {
    body.destroy();
  }
}

function decoded(body: Readable, encoding: string, maxBytes: number): AsyncIterable<Buffer> {
  if (encoding === '' || encoding === 'identity') return body;
  const decoder = decoders[encoding];
  // Encodings in a row (`gzip, gzip`) land here as well: no honest page needs them, bombs do.
  if (decoder === undefined) throw new EgressError('encoding', encoding.slice(0, 40));
  return inflated(body, decoder(), maxBytes);
}

async function* inflated(body: Readable, decoder: NodeJS.ReadWriteStream & Readable, maxBytes: number) {
  let taken = 0;
  body.on('data', (piece: Buffer) => {
    taken += piece.length;
    if (taken > maxBytes) decoder.destroy(new EgressError('too_large', `over ${maxBytes} compressed bytes`));
  });
  body.on('error', (error) => decoder.destroy(error));
  body.pipe(decoder);
  try {
    for await (const piece of decoder) yield piece as Buffer;
  } catch (error) {
    if (error instanceof EgressError || isAbort(error)) throw error;
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_'))
      throw new EgressError('encoding', encodingFault(error));
    throw error;
  } finally {
    decoder.destroy();
  }
}

const encodingFault = (error: unknown) => (error instanceof Error ? error.message : 'unreadable');
export const isAbort = (error: unknown) =>
  error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
