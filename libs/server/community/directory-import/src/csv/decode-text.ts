import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { mapInBreaths } from '../plan/in-breaths';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'WINDOWS-1252';

export type Decoded =
  | {
      text: string;
      encoding: Encoding;
      /** No mark and no UTF-8 said so: accents may be read wrongly. */ guessed: boolean;
    }
  | { brokenLine: number };

/**
 * The text of a file of unknown encoding: by its byte order mark, else UTF-16 by its zero bytes, else UTF-8 when it is
 * valid, else Windows-1252. What none of them can be names the line (from 1) at which reading broke.
 */
export async function decodeText(bytes: Buffer): Promise<Decoded> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'UTF-16LE');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'UTF-16BE');
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const rest = marked ? bytes.subarray(3) : bytes;
  const unmarked = marked ? null : unmarkedUtf16(rest);
  if (unmarked) return utf16(rest, unmarked);
  const zero = rest.indexOf(0);
  if (zero >= 0) return { brokenLine: lineAt(rest, zero) };
  const utf8 = await valid(rest, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8', guessed: false };
  const hole = firstHole(rest);
  if (marked || hole >= 0) return { brokenLine: lineAt(rest, marked ? firstBadUtf8(rest) : hole) };
  return { text: await inPieces(rest, 'windows-1252'), encoding: 'WINDOWS-1252', guessed: true };
}

/** Bytes that Windows-1252 gives no meaning. */
const WINDOWS_1252_HOLES = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** How many bytes say whether every second one is zero. */
const SAMPLE = 2_000;

/** Null when the bytes are not that. */
async function valid(bytes: Buffer, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Promise<string | null> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    const parts = await mapInBreaths(pieces(bytes), (piece) => decoder.decode(piece, { stream: true }), 1);
    return parts.join('') + decoder.decode();
  } catch {
    return null;
  }
}

async function inPieces(bytes: Buffer, encoding: string): Promise<string> {
  const decoder = iconv.getDecoder(encoding);
  const parts = await mapInBreaths(pieces(bytes), (piece) => decoder.write(piece), 1);
  return parts.join('') + (decoder.end() ?? '');
}

/** Small enough that decoding one keeps nobody waiting. */
function* pieces(bytes: Buffer): Generator<Buffer> {
  const SIZE = 1 << 18;
  for (let at = 0; at < bytes.length; at += SIZE) yield bytes.subarray(at, at + SIZE);
}

/** -1 where there is none. */
function firstHole(bytes: Buffer): number {
  const holes = WINDOWS_1252_HOLES.map((hole) => bytes.indexOf(hole)).filter((at) => at >= 0);
  return holes.length === 0 ? -1 : Math.min(...holes);
}

/** Text in Latin letters has a zero in nearly every second byte. */
function unmarkedUtf16(bytes: Buffer): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4) return null;
  const zeros = [0, 0];
  sample.forEach((byte, at) => (zeros[at % 2]! += byte === 0 ? 1 : 0));
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.1) return 'UTF-16LE';
  return zeros[0]! > half * 0.6 && zeros[1]! < half * 0.1 ? 'UTF-16BE' : null;
}

async function utf16(bytes: Buffer, encoding: 'UTF-16LE' | 'UTF-16BE'): Promise<Decoded> {
  const text = await valid(bytes, encoding === 'UTF-16LE' ? 'utf-16le' : 'utf-16be');
  if (text !== null && !text.includes('\0')) return { text, encoding, guessed: false };
  const broken = iconv.decode(bytes, encoding);
  const at = broken.search(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/);
  return { brokenLine: broken.slice(0, at < 0 ? broken.length : at).split('\n').length };
}

const lineAt = (bytes: Buffer, end: number): number =>
  bytes.subarray(0, end).reduce((n, byte) => (byte === 0x0a ? n + 1 : n), 1);

/** Where the first line begins that is not UTF-8. */
function firstBadUtf8(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  let at = 0;
  for (const line of lines) {
    if (!isUtf8(Buffer.from(line, 'latin1'))) return at;
    at += line.length + 1;
  }
  return at;
}
