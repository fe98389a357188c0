import { limits } from '@plenum/contract';

const maxNameLength = limits.file.name;

/** Letters that are not seen or that turn the reading direction: `invoice\u202Efdp.exe` must not read as a PDF. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|\p{Cs}/gu;
const forbiddenOnDisks = /[<>:"|?*]/g;
const deviceNames = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The declared name made safe to show, to put into a header and to save on any system. Never used as a path of ours. */
export function cleanFileName(declared: string): string {
  const last = declared.slice(0, 4096).normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(unseen, '').replace(forbiddenOnDisks, '_').replace(/\s+/g, ' ');
  const trimmed = plain.replace(/^[.\s]+/, '').replace(/[.\s]+$/, '');
  const safe = deviceNames.test(trimmed) ? `_${trimmed}` : trimmed;
  return shortened(safe === '' ? 'file' : safe);
}

/** Lower case, without the dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1].toLowerCase() ?? '';
}

export function withExtension(name: string, extension: string): string {
  const current = extensionOf(name);
  const stem = current === '' ? name : name.slice(0, -current.length - 1);
  return `${[...stem].slice(0, maxNameLength - extension.length - 1).join('')}.${extension}`;
}

function shortened(name: string): string {
  if ([...name].length <= maxNameLength) return name;
  const extension = extensionOf(name);
  return extension === '' ? [...name].slice(0, maxNameLength).join('') : withExtension(name, extension);
}
