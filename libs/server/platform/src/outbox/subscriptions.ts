import { Injectable } from '@nestjs/common';
import { type EventKind, type RecordedEvent } from './event';

export type Handler<Payload extends object> = (event: RecordedEvent<Payload>) => Promise<void>;
export type Listener<Payload extends object> = (event: RecordedEvent<Payload>) => void;

/**
 * Who wants to hear of which events. Features register in `onModuleInit`.
 * - `durably`: once somewhere in the deployment, at least once, in no promised order, retried and dead-lettered. Twice
 *   must be harmless.
 * - `live`: in every API process, at most once, for what is on people's screens now.
 */
@Injectable()
export class Subscriptions {
  private readonly durable = new Map<string, Map<string, Handler<object>>>();
  private readonly listeners = new Map<string, Listener<object>[]>();

  /** `subscriber` names the reaction for good: it is the name of its queue. */
  durably<Payload extends object>(subscriber: string, kind: EventKind<Payload>, handler: Handler<Payload>): void {
    const handlers = this.durable.get(subscriber) ?? new Map<string, Handler<object>>();
    if (handlers.has(kind.eventName)) throw new Error(`${subscriber} listens to ${kind.eventName} already.`);
    handlers.set(kind.eventName, handler as unknown as Handler<object>);
    this.durable.set(subscriber, handlers);
  }

  live<Payload extends object>(kind: EventKind<Payload>, listener: Listener<Payload>): void {
    const listeners = this.listeners.get(kind.eventName) ?? [];
    listeners.push(listener as unknown as Listener<object>);
    this.listeners.set(kind.eventName, listeners);
  }

  subscribers(): string[] {
    return [...this.durable.keys()];
  }

  subscribersOf(eventName: string): string[] {
    return this.subscribers().filter((subscriber) => this.durable.get(subscriber)?.has(eventName));
  }

  handler(subscriber: string, eventName: string): Handler<object> | undefined {
    return this.durable.get(subscriber)?.get(eventName);
  }

  listenersOf(eventName: string): readonly Listener<object>[] {
    return this.listeners.get(eventName) ?? [];
  }
}
