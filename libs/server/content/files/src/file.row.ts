import type { FileId, FileKind, PersonId } from '@plenum/contract';

export const fileVariants = ['original', 'large', 'medium', 'thumb'] as const;
export type FileVariant = (typeof fileVariants)[number];

/** What a file is, without who may see it. */
export interface StoredFile {
  id: FileId;
  kind: FileKind;
  name: string;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  placeholder: string | null;
}

/** What a file hangs on. `type` names the feature's table, for example `post`. */
export interface FileObject {
  type: string;
  id: string;
}

export interface NewVariant {
  variant: string;
  path: string;
  sha256: string;
  mediaType: string;
  bytes: number;
}

export interface NewFile extends StoredFile {
  ownerId: PersonId | null;
  sha256: string;
  variants: readonly NewVariant[];
}
