import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { PeopleModule } from '@plenum/people';
import { Settings } from '@plenum/platform';
import { FileAuthority } from './file-authority';
import { DiskFileStore, FileStore } from './file-store';
import { FileQueries } from './file.queries';
import { FileService } from './file.service';
import { FilesController } from './http/files.controller';
import { IncomingFiles } from './intake/incoming';
import { TakeInFile } from './intake/take-in-file';
import { FetchLinkCard } from './link-cards/fetch-link-card';
import { LinkCardQueries } from './link-cards/link-card.queries';
import { LinkCards } from './link-cards/link-cards';
import { LinkPictures } from './link-cards/link-pictures';
import { PersonPictureResolver } from './person-picture/person-picture.resolver';
import { PersonPictures } from './person-picture/person-pictures';
import { pictureCaps } from './picture/picture-caps';
import { PictureLab } from './picture/picture-lab';
import { StoredFiles } from './stored-files';
import { SweepFiles } from './sweep-files';
import { UploadFile } from './upload-file';

const folder = (settings: Settings, name: string) => join(settings.get('PLENUM_DATA_DIR'), name);

@Module({
  imports: [PeopleModule],
  controllers: [FilesController],
  providers: [
    {
      provide: FileStore,
      useFactory: (settings: Settings) => new DiskFileStore(folder(settings, 'files')),
      inject: [Settings],
    },
    {
      provide: IncomingFiles,
      useFactory: (settings: Settings) => new IncomingFiles(folder(settings, 'files-incoming')),
      inject: [Settings],
    },
    { provide: PictureLab, useFactory: () => new PictureLab(pictureCaps) },
    FetchLinkCard,
    FileAuthority,
    FileQueries,
    FileService,
    LinkCardQueries,
    LinkCards,
    LinkPictures,
    PersonPictureResolver,
    PersonPictures,
    StoredFiles,
    SweepFiles,
    TakeInFile,
    UploadFile,
  ],
  exports: [FileAuthority, FileQueries, FileService, LinkCardQueries, LinkCards],
})
export class FilesModule {}
