import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

export type PictureRefusal = 'too_wide' | 'too_many_pixels' | 'unreadable' | 'memory' | 'time' | 'crowd';

/** In pixels. */
export interface Measures {
  width: number;
  height: number;
}

export interface PictureVariant {
  name: string;
  path: string;
  mediaType: string;
  width: number;
  height: number;
  bytes: number;
}

export type PictureReport =
  | { ok: true; width: number; height: number; placeholder: string; variants: PictureVariant[] }
  | ({ ok: false; reason: PictureRefusal } & Partial<Measures>);

export interface PictureCaps {
  maxPixels: number;
  maxSide: number;
  maxFrames: number;
  maxPlaceholder: number;
  /** Of the child as a whole; it starts at about 70 MB. */
  maxMemoryBytes: number;
  timeoutMs: number;
  /** Pictures that may wait for their turn; each keeps its upload open and its bytes on disk. */
  maxWaiting: number;
  /** Largest first. */
  variants: readonly { name: string; side: number }[];
}

const maxReportBytes = 64 * 1024;
const atOnce = Math.max(1, Math.min(2, cpus().length));

/** What the child is asked, beside the caps. */
interface PictureOrder extends Omit<PictureCaps, 'timeoutMs' | 'maxWaiting'> {
  input: string;
  outDir: string;
}

/**
 * Takes pictures apart and builds them anew: upright, without EXIF, GPS or any other hidden part, in several sizes.
 * Each in a process of its own that may be killed; a few at a time, so that many uploads wait instead of swapping.
 */
export class PictureLab {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly caps: PictureCaps,
    private readonly child = fileURLToPath(new URL('./picture-child.mjs', import.meta.url)),
  ) {}

  async recode(input: string, outDir: string): Promise<PictureReport> {
    if (this.waiting.length >= this.caps.maxWaiting) return { ok: false, reason: 'crowd' };
    if (this.busy >= atOnce) await new Promise<void>((turn) => this.waiting.push(turn));
    else this.busy += 1;
    try {
      const { timeoutMs, maxWaiting: _maxWaiting, ...caps } = this.caps;
      return await this.inChild({ ...caps, input, outDir }, timeoutMs);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }

  private inChild(order: PictureOrder, timeoutMs: number): Promise<PictureReport> {
    return new Promise((resolve, reject) => {
      // An empty environment: whatever takes the child over finds no secret in it.
      const child = spawn(process.execPath, ['--max-old-space-size=64', this.child, JSON.stringify(order)], {
        env: {},
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      let said = '';
      let late = false;
      const clock = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, timeoutMs);
      child.stdin.on('error', () => undefined);
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.length > maxReportBytes) child.kill('SIGKILL');
      });
      child.on('error', (error) => {
        clearTimeout(clock);
        reject(error);
      });
      child.on('close', () => {
        clearTimeout(clock);
        resolve(late ? { ok: false, reason: 'time' } : toReport(said));
      });
    });
  }
}

/** A child that died without a word met something that no decoder survives. */
function toReport(said: string): PictureReport {
  try {
    return JSON.parse(said) as PictureReport;
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
