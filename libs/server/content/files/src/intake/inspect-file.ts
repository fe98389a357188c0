import { createReadStream } from 'node:fs';
import type { FileKind } from '@plenum/contract';
import { fileTypeFromFile } from 'file-type';
import { plainText, typeOfContent } from './file-kinds';
import { cleanFileName, extensionOf, withExtension } from './file-name';

export type InspectionRefusal = 'empty' | 'unknown_content' | 'name_and_content_differ' | 'markup';

export type Inspection =
  { ok: true; kind: FileKind; mediaType: string; name: string } | { ok: false; reason: InspectionRefusal };

const refused = (reason: InspectionRefusal): Inspection => ({ ok: false, reason });

/** Says what a file is by its content; the declared name may only agree or be mended, and the declared type is not asked. */
export async function inspectFile(path: string, bytes: number, declaredName: string): Promise<Inspection> {
  if (bytes === 0) return refused('empty');
  const name = cleanFileName(declaredName);
  const found = await fileTypeFromFile(path);
  if (found === undefined) return inspectText(path, name);
  const type = typeOfContent(found.mime);
  if (type === null) return refused('unknown_content');
  // A photo that a phone misnamed is only renamed: it is built anew anyway, so nothing of what it was remains.
  if (type.kind === 'PICTURE' || extensionOf(name) === '')
    return { ok: true, ...type, name: fitting(name, type.extensions) };
  return type.extensions.includes(extensionOf(name)) ? { ok: true, ...type, name } : refused('name_and_content_differ');
}

const fitting = (name: string, extensions: readonly string[]) =>
  extensions.includes(extensionOf(name)) ? name : withExtension(name, extensions[0]);

async function inspectText(path: string, name: string): Promise<Inspection> {
  const opening = await readPlainText(path);
  if (opening === null) return refused('unknown_content');
  const extension = extensionOf(name);
  if (extension !== '' && !plainText.extensions.includes(extension)) return refused('name_and_content_differ');
  if (isMarkup(opening)) return refused('markup');
  const mediaType = extension === 'csv' ? 'text/csv' : plainText.mediaType;
  return { ok: true, kind: 'TEXT', mediaType, name: fitting(name, plainText.extensions) };
}

const openingLength = 4096;

/** The first characters of a file that is plain UTF-8 from end to end, else null. Streams, so the size does not matter. */
async function readPlainText(path: string): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let opening = '';
  try {
    for await (const piece of createReadStream(path)) {
      const text = decoder.decode(piece as Buffer, { stream: true });
      if (hasControls(text)) return null;
      if (opening.length < openingLength) opening += text.slice(0, openingLength);
    }
    decoder.decode();
    return opening;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

const controls = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/;
const hasControls = (text: string) => controls.test(text);

/** What a browser that guesses types would take for a page or a picture with script in it. */
function isMarkup(opening: string): boolean {
  const start = opening.replace(/^[\s\uFEFF]*(<!--[\s\S]*?-->[\s\uFEFF]*)*/, '');
  return /^<(!--|!doctype|html|head|body|script|svg|iframe|\?xml|\?php|%)/i.test(start);
}
