/** How a file is treated once its content has said what it is. */
export type FileKind = 'picture' | 'video' | 'document' | 'archive' | 'text';

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
  known('picture', 'image/png', 'png', 'apng'),
  known('picture', 'image/jpeg', 'jpg', 'jpeg'),
  known('picture', 'image/webp', 'webp'),
  known('picture', 'image/gif', 'gif'),
  known('video', 'video/mp4', 'mp4', 'm4v'),
  known('video', 'video/webm', 'webm'),
  known('document', 'application/pdf', 'pdf'),
  known('document', `${ooxml}.wordprocessingml.document`, 'docx'),
  known('document', `${ooxml}.spreadsheetml.sheet`, 'xlsx'),
  known('document', `${ooxml}.presentationml.presentation`, 'pptx'),
  known('document', `${odf}.text`, 'odt'),
  known('document', `${odf}.spreadsheet`, 'ods'),
  known('document', `${odf}.presentation`, 'odp'),
  known('archive', 'application/zip', 'zip'),
];

export const plainText = known('text', 'text/plain', 'txt', 'csv', 'tsv', 'md', 'log', 'json', 'yaml', 'yml');

/** The same content under another name. */
const sameAs: Record<string, string> = { 'image/apng': 'image/png', 'video/x-m4v': 'video/mp4' };

export function typeOfContent(mediaType: string): KnownType | null {
  const name = sameAs[mediaType] ?? mediaType;
  return accepted.find((each) => each.mediaType === name) ?? null;
}
