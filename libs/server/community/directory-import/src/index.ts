export { DirectoryImportModule } from './directory-import.module';
export { ImportTheDirectory1763800022000 } from './migrations/1763800022000-import-the-directory';
