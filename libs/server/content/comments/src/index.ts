export { CommentsModule } from './comments.module';
export { commentChanged, commentWritten } from './comment.events';
export { CommentQueries } from './comment.queries';
export { CommentService } from './comment.service';
export { AnswerPosts1763800080000 } from './migrations/1763800080000-answer-posts';
