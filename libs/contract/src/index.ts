export {
  COMPANY_STREAM,
  isUuid,
  type ApiTokenId,
  type CommentId,
  type DepartmentId,
  type FileId,
  type Id,
  type PersonId,
  type PostId,
  type SessionId,
  type SpaceId,
  type StreamId,
  type TopicId,
} from './ids';
export {
  FeedKind,
  FileKind,
  FollowKind,
  Locale,
  MembershipRole,
  PersonKind,
  PlaceKind,
  PostKind,
  ReactionKind,
  Role,
  SpaceVisibility,
  StreamKind,
} from './enums';
export { limits } from './limits';
export { errorStatus, inputReasons, type ErrorCode, type InputReason, type Refusal } from './errors';
export {
  LIVE_PATH,
  REQUEST_HEADER,
  limitsLive,
  type ClientToServerEvents,
  type ServerToClientEvents,
  type Signal,
  type SignalName,
  type Watch,
  type WatchAnswer,
} from './signals';
