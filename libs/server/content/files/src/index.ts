export { KeepFilesAndLinkCards1763800060000 } from './migrations/1763800060000-keep-files-and-link-cards';
export { FilesModule } from './files.module';
export { FileAuthority, type MayReadObject } from './file-authority';
export { FileQueries } from './file.queries';
export { FileService } from './file.service';
export { type FileObject, type StoredFile } from './file.row';
export { Attachment, toAttachment } from './attachment.type';
export { attachmentsJson } from './attachments-json';
