import type { FileKind } from '@plenum/contract';

interface KnownType {
  kind: FileKind;
  mediaType: string;
  /** Names a file of this content may carry; the first is given to a file without one. */
  extensions: readonly string[];
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const odf = 'application/vnd.oasis.opendocument';

const known = (kind: FileKind, mediaType: string, ...extensions: string[]): KnownType => ({
  kind,
  mediaType,
  extensions,
});

/** Everything the house takes in, by what the content is. What is not here is refused: old Office files and those with macros too. */
const accepted: readonly KnownType[] = [
  known('PICTURE', 'image/png', 'png', 'apng'),
  known('PICTURE', 'image/jpeg', 'jpg', 'jpeg'),
  known('PICTURE', 'image/webp', 'webp'),
  known('PICTURE', 'image/gif', 'gif'),
  known('VIDEO', 'video/mp4', 'mp4', 'm4v'),
  known('VIDEO', 'video/webm', 'webm'),
  known('DOCUMENT', 'application/pdf', 'pdf'),
  known('DOCUMENT', `${ooxml}.wordprocessingml.document`, 'docx'),
  known('DOCUMENT', `${ooxml}.spreadsheetml.sheet`, 'xlsx'),
  known('DOCUMENT', `${ooxml}.presentationml.presentation`, 'pptx'),
  known('DOCUMENT', `${odf}.text`, 'odt'),
  known('DOCUMENT', `${odf}.spreadsheet`, 'ods'),
  known('DOCUMENT', `${odf}.presentation`, 'odp'),
  known('ARCHIVE', 'application/zip', 'zip'),
];

export const plainText = known('TEXT', 'text/plain', 'txt', 'csv', 'tsv', 'md', 'log', 'json', 'yaml', 'yml');

/** The same content under another name. */
const sameAs: Record<string, string> = { 'image/apng': 'image/png', 'video/x-m4v': 'video/mp4' };

export function typeOfContent(mediaType: string): KnownType | null {
  const name = sameAs[mediaType] ?? mediaType;
  return accepted.find((each) => each.mediaType === name) ?? null;
}
