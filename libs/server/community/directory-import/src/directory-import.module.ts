import { Module } from '@nestjs/common';
import { ApplyDirectoryImport } from './apply-directory-import';
import { DirectoryFileController } from './directory-file.controller';
import { DirectoryImportQueries } from './directory-import.queries';
import { DirectoryImportResolver } from './directory-import.resolver';
import { ExportDirectory } from './export-directory';
import { PreviewDirectoryImport } from './preview-directory-import';
import { RefreshSearchLines } from './refresh-search-lines';

@Module({
  controllers: [DirectoryFileController],
  providers: [
    ApplyDirectoryImport,
    DirectoryImportQueries,
    DirectoryImportResolver,
    ExportDirectory,
    PreviewDirectoryImport,
    RefreshSearchLines,
  ],
})
export class DirectoryImportModule {}
