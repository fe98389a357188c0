import { sql, type Sql } from '@plenum/platform';

const fileJson = sql`json_build_object(
  'id', af.id, 'kind', af.kind, 'name', af.name, 'mediaType', af.media_type, 'bytes', af.bytes,
  'width', af.width, 'height', af.height, 'placeholder', af.placeholder)`;

/**
 * JSON array of the `StoredFile`s that hang on an object, in order, for the statement that reads the object itself.
 * `objectId` is the column with its id. Walks attachment_object, then file's primary key.
 */
export const attachmentsJson = (objectId: Sql): Sql => sql`(
  select coalesce(json_agg(${fileJson} order by aa.position), '[]')
    from attachment aa join file af on af.id = aa.file_id where aa.object_id = ${objectId})`;
