import type { ReadableBytes } from '../file.queries';

/**
 * What goes with every download: the browser guesses no type, runs nothing, and shows only pictures that the house has
 * built anew; everything else is saved. Kept for an hour by that one browser only.
 */
export function fileHeaders(file: ReadableBytes): Record<string, string> {
  return {
    'content-type': file.mediaType.startsWith('text/') ? `${file.mediaType}; charset=utf-8` : file.mediaType,
    'content-disposition': disposition(file),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=3600',
    'accept-ranges': 'bytes',
    etag: etagOf(file),
  };
}

export const etagOf = (file: ReadableBytes): string => `"${file.sha256}"`;

/** If-None-Match: weak and strong alike, or anything at all. */
export function isUnchanged(header: string | undefined, file: ReadableBytes): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etagOf(file));
}

/** RFC 6266: plain letters for old clients, all of them for the rest. */
function disposition(file: ReadableBytes): string {
  const plain = file.name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(file.name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `${file.rebuilt ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`;
}
