import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PostId } from '@plenum/contract';
import { rooms, SignalMap, type Telling } from '@plenum/platform';
import { commentChanged, commentWritten } from './comment.events';

const underPost = ({ postId }: { postId: PostId }): Telling[] => [
  {
    rooms: [rooms.post(postId)],
    signals: [
      { name: 'comments', id: postId },
      { name: 'post', id: postId },
    ],
  },
];

/** Who has the post on screen hears of its comments, and of the count on its card. */
@Injectable()
export class CommentSignals implements OnModuleInit {
  constructor(private readonly signals: SignalMap) {}

  onModuleInit(): void {
    this.signals.tell(commentWritten, underPost);
    this.signals.tell(commentChanged, underPost);
  }
}
