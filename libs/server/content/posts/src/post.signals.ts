import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonId, type PostId } from '@plenum/contract';
import { linkCardFetched } from '@plenum/files';
import { rooms, SignalMap, type Telling } from '@plenum/platform';
import {
  ownPostsChanged,
  postChanged,
  postEdited,
  postPublished,
  postRemoved,
  postReportDecided,
  postReported,
} from './post.events';

const card = ({ postId }: { postId: PostId }): Telling[] => [
  { rooms: [rooms.post(postId)], signals: [{ name: 'post', id: postId }] },
];

const own = (id: PersonId): Telling => ({ rooms: [rooms.person(id)], signals: [{ name: 'me', id }] });

/** Who hears that a post came or changed. */
@Injectable()
export class PostSignals implements OnModuleInit {
  constructor(private readonly signals: SignalMap) {}

  onModuleInit(): void {
    this.signals.tell(postPublished, ({ streams, spaceId, restricted }) => {
      const members = spaceId === null ? [] : [rooms.members(spaceId)];
      // A follower of the author must not even learn that there is a post where they may not read.
      const followers = restricted ? [] : streams.map(rooms.stream);
      return [{ rooms: [...members, ...followers], signals: streams.map((id) => ({ name: 'stream' as const, id })) }];
    });
    this.signals.tell(postEdited, card);
    this.signals.tell(postChanged, card);
    this.signals.tell(postRemoved, card);
    this.signals.tell(linkCardFetched, ({ objects }) =>
      objects.filter(({ type }) => type === 'post').flatMap(({ id }) => card({ postId: id as PostId })),
    );
    this.signals.tell(postReported, ({ deciderIds }) => deciderIds.map(own));
    this.signals.tell(postReportDecided, ({ outcome, authorId, reporterIds, deciderIds }) =>
      [...new Set([...reporterIds, ...deciderIds, ...(outcome === 'REMOVED' ? [authorId] : [])])].map(own),
    );
    this.signals.tell(ownPostsChanged, ({ personId }) => [own(personId)]);
  }
}
