import { Injectable } from '@nestjs/common';
import { type PersonId, type SignalName } from '@plenum/contract';
import { type EventKind, type RecordedEvent } from '../outbox/event';
import { Subscriptions } from '../outbox/subscriptions';

/** A group of sockets. Who is in it is decided by realtime, from the rights of each socket's viewer. */
export type Room = `${'stream' | 'members' | 'post' | 'about' | 'person'}:${string}`;

export const rooms = {
  /** Employees who follow a stream: for what every employee may read. */
  stream: (id: string): Room => `stream:${id}`,
  /** The members of a space, partner guests among them: for what only they may read. */
  members: (spaceId: string): Room => `members:${spaceId}`,
  /** Who has the post on screen and may read it. */
  post: (id: string): Room => `post:${id}`,
  /** Who has the space, department or person on screen and may see it. */
  about: (id: string): Room => `about:${id}`,
  /** The person's own sockets. */
  person: (id: PersonId): Room => `person:${id}`,
};

/** A signal is a hint without content: its id is all it says. */
export interface Telling {
  readonly rooms: readonly Room[];
  readonly signals: readonly { readonly name: SignalName; readonly id: string }[];
}

type Sink = (telling: Telling, version: number) => void;

/** Where each feature says which rooms hear of its events. One realtime server per process listens to it. */
@Injectable()
export class SignalMap {
  private readonly sinks: Sink[] = [];

  constructor(private readonly subscriptions: Subscriptions) {}

  /** Called in `onModuleInit`. `tellings` sees the event's payload only and must not read anything else. */
  tell<Payload extends object>(kind: EventKind<Payload>, tellings: (payload: Payload) => readonly Telling[]): void {
    this.subscriptions.live(kind, (event: RecordedEvent<Payload>) => {
      for (const telling of tellings(event.payload)) for (const sink of this.sinks) sink(telling, event.id);
    });
  }

  onTelling(sink: Sink): void {
    this.sinks.push(sink);
  }
}
