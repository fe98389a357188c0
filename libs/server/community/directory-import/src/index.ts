export { DirectoryImportModule } from './directory-import.module';
export { KeepPreviewsInSlices1763800093000 } from './migrations/1763800093000-keep-previews-in-slices';
export { ImportTheDirectory1763800022000 } from './migrations/1763800022000-import-the-directory';
