declare const brand: unique symbol;

/** A UUID v7 that says what it names, so that a post's id cannot be handed in where a space's is wanted. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type PersonId = Id<'person'>;
export type DepartmentId = Id<'department'>;
export type SpaceId = Id<'space'>;
/** Derived from the tag: see `topicId` of the server's follows. */
export type TopicId = Id<'topic'>;
export type PostId = Id<'post'>;
export type CommentId = Id<'comment'>;
export type FileId = Id<'file'>;
export type SessionId = Id<'session'>;
export type ApiTokenId = Id<'apiToken'>;

/**
 * Something one can follow and a post can be found by: the company, a space, a department, a person or a topic.
 * A topic's stream id is derived from its tag, all others are the object's own id.
 */
export type StreamId = Id<'stream'>;

/** The one stream that every employee reads. A constant, because one deployment serves one company. */
export const COMPANY_STREAM = '00000000-0000-7000-8000-000000000001' as StreamId;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);
