import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileKind } from '@plenum/contract';
import type { StoredFile } from './file.row';

registerEnumType(FileKind, { name: 'FileKind' });

@ObjectType({
  description: 'A file that hangs on something. Each download asks anew whether one may read that something.',
})
export class Attachment {
  @Field(() => ID) id: string;
  @Field(() => FileKind) kind: FileKind;
  @Field() name: string;
  @Field() mediaType: string;
  @Field(() => Int, { description: 'Size of the download.' }) bytes: number;
  @Field(() => Int, { nullable: true, description: 'Of a picture, in pixels, upright.' }) width: number | null;
  @Field(() => Int, { nullable: true }) height: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'To show until a picture is there: a data URI or a colour (#rrggbb).',
  })
  placeholder: string | null;
  @Field({ description: 'The whole file.' }) url: string;
  @Field(() => String, { nullable: true, description: 'At most 160 pixels a side; pictures only.' }) thumbUrl:
    string | null;
  @Field(() => String, { nullable: true, description: 'At most 800 pixels a side.' }) mediumUrl: string | null;
  @Field(() => String, { nullable: true, description: 'At most 1600 pixels a side.' }) largeUrl: string | null;
}

/** Also the JSON answer of an upload. */
export function toAttachment(file: StoredFile): Attachment {
  const url = (variant: string) => `/files/${file.id}/${variant}`;
  const sized = (variant: string) => (file.kind === 'PICTURE' ? url(variant) : null);
  return {
    id: file.id,
    kind: file.kind,
    name: file.name,
    mediaType: file.mediaType,
    bytes: file.bytes,
    width: file.width,
    height: file.height,
    placeholder: file.placeholder,
    url: url('original'),
    thumbUrl: sized('thumb'),
    mediumUrl: sized('medium'),
    largeUrl: sized('large'),
  };
}
