import { Injectable } from '@nestjs/common';
import { limits, type InputReason, type PersonId } from '@plenum/contract';
import { BadInput, newId, PayloadTooLarge, Unavailable, UnsupportedFile, type DomainError } from '@plenum/platform';
import type { NewFile, NewVariant } from '../file.row';
import { PictureLab, type PictureReport } from '../picture/picture-lab';
import { sha256Of, type IncomingFile } from './incoming';
import { inspectFile, type InspectionRefusal } from './inspect-file';

const inspectionReasons: Record<Exclude<InspectionRefusal, 'empty'>, InputReason> = {
  unknown_content: 'NOT_ALLOWED',
  markup: 'NOT_ALLOWED',
  name_and_content_differ: 'NAME_AND_CONTENT_DIFFER',
};

/** Turns bytes on disk into a file that may be kept, or refuses them. Writes nothing to the database. */
@Injectable()
export class TakeInFile {
  constructor(private readonly lab: PictureLab) {}

  /** `field` is the input's path, for the refusal. */
  async takeIn(incoming: IncomingFile, name: string, ownerId: PersonId | null, field: string): Promise<NewFile> {
    const found = await inspectFile(incoming.path, incoming.bytes, name);
    if (!found.ok) throw inspectionRefusal(found.reason, field);
    const { bytes, sha256 } = incoming;
    const file = {
      id: newId<NewFile['id']>(),
      ownerId,
      kind: found.kind,
      name: found.name,
      mediaType: found.mediaType,
      sha256,
    };
    if (found.kind !== 'PICTURE') {
      const original = { variant: 'original', path: incoming.path, sha256, mediaType: found.mediaType, bytes };
      return { ...file, bytes, width: null, height: null, placeholder: null, variants: [original] };
    }
    if (bytes > limits.file.pictureBytes) throw new PayloadTooLarge(field, limits.file.pictureBytes);
    return { ...file, ...(await this.rebuild(incoming, field)) };
  }

  private async rebuild(incoming: IncomingFile, field: string) {
    const report = await this.lab.recode(incoming.path, incoming.folder);
    if (!report.ok) throw pictureRefusal(report, field);
    const variants: NewVariant[] = [];
    for (const { name, path, mediaType, bytes } of report.variants) {
      variants.push({ variant: name, path, sha256: await sha256Of(path), mediaType, bytes });
    }
    const { width, height, placeholder } = report;
    return { bytes: report.variants[0].bytes, width, height, placeholder, variants };
  }
}

function inspectionRefusal(reason: InspectionRefusal, field: string): DomainError {
  return reason === 'empty' ? new BadInput(field, 'REQUIRED') : new UnsupportedFile(field, inspectionReasons[reason]);
}

type RefusedPicture = Extract<PictureReport, { ok: false }>;

function pictureRefusal({ reason, width, height }: RefusedPicture, field: string): DomainError {
  switch (reason) {
    case 'too_wide':
      return new UnsupportedFile(field, 'TOO_LARGE', limits.file.pictureSide, { width, height });
    case 'too_many_pixels':
      return new UnsupportedFile(field, 'TOO_LARGE', limits.file.picturePixels, { width, height });
    case 'unreadable':
    case 'memory':
      return new UnsupportedFile(field, 'MALFORMED');
    case 'crowd':
      return new Unavailable(10);
    case 'time':
      // A loaded machine may need longer for an honest picture too.
      return new Unavailable(30);
  }
}
