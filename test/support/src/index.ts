export { startApp, type AppOptions, type Caller, type GraphqlAnswer, type GraphqlError, type TestApp } from './app';
export { emptyDatabase, testDatabase, type TestDatabase } from './database';
export { aKnownPerson, browserAfter, signIn, type KnownPerson, type PersonWishes } from './sign-in';
export { linkIn, mailsArrive, mailsTo, type HeldMail } from './mailbox';
export { aClientKey, Stage, type Actor, type ActorWishes } from './stage';
export { LiveClient, until } from './live-client';
export {
  aPost,
  aPostDraft,
  EditPost,
  MarkPostsSeen,
  PinPost,
  PublishPost,
  ReactToPost,
  readHome,
  ReadHome,
  readPost,
  ReadPost,
  RemovePost,
  ReportPost,
  VoteInPoll,
  type HomeAnswer,
  type PostAnswer,
  type PostWishes,
} from './post-operations';
export {
  aComment,
  aCommentDraft,
  EditComment,
  ReactToComment,
  readComment,
  ReadComment,
  readComments,
  ReadComments,
  readReplies,
  ReadReplies,
  RemoveComment,
  WriteComment,
  type CommentAnswer,
  type CommentPage,
  type CommentWishes,
} from './comment-operations';
