import { limits } from '@plenum/contract';
import type { PictureCaps } from './picture-lab';

const MiB = 1024 * 1024;

/** 50 megapixels take up to 7 s and 760 MiB (a GIF) on one slow core. */
export const pictureCaps: PictureCaps = {
  maxPixels: limits.file.picturePixels,
  maxSide: limits.file.pictureSide,
  maxFrames: 200,
  maxPlaceholder: 200,
  maxMemoryBytes: 1024 * MiB,
  timeoutMs: 30_000,
  maxWaiting: 60,
  variants: [
    { name: 'large', side: 1600 },
    { name: 'medium', side: 800 },
    { name: 'thumb', side: 160 },
  ],
};
