export { PostsModule } from './posts.module';
export { PostEntity } from './post.entity';
export { Post, PostConnection, PostPlace } from './post.type';
export { toPost } from './to-post';
export { Places, type Place, type PlaceRef } from './places';
export { PostCardLoader } from './post.loader';
export { PostQueries } from './post.queries';
export { postCardColumns, postCardJoins, readablePost, type PostCardRow } from './post-card';
export { type NewPost } from './new-post';
export { PublishPost } from './publish-post';
export { EditPost, factsOf } from './edit-post';
export { PostService } from './post.service';
export { bodyOf } from './body';
export { readContent } from './post-content';
export {
  canAcceptAnswer,
  canReadIn,
  canDecideReports,
  canTakePart,
  readableIn,
  type PlaceFacts,
  type PostFacts,
} from './post.policy';
export {
  postChanged,
  postEdited,
  postPublished,
  postRemoved,
  postReported,
  postReportDecided,
  ownPostsChanged,
} from './post.events';
export { PublishPosts1763800070000 } from './migrations/1763800070000-publish-posts';
export { RememberEndedDrafts1763800095000 } from './migrations/1763800095000-remember-ended-drafts';
