import { LIVE_PATH } from '@plenum/contract';
import { createContext, use, useEffect, useEffectEvent, useState, useSyncExternalStore, type ReactNode } from 'react';
import { LiveConnection, type LiveState } from './LiveConnection';
import { RefetchQueue } from './RefetchQueue';

type Live = { queue: RefetchQueue; connection: LiveConnection };

const LiveContext = createContext<Live | undefined>(undefined);

function makeLive(): Live {
  const queue = new RefetchQueue();
  const connection = new LiveConnection({
    signals: (batch) => queue.hear(batch),
    connected: (connected, missedNothing) => queue.setConnected(connected, missedNothing),
  });
  return { queue, connection };
}

const looking = () => document.visibilityState === 'visible' && document.hasFocus();

/** After the first paint: nobody waits for live news to see the page. */
function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(run, { timeout: 2000 });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 200);
  return () => clearTimeout(timer);
}

/**
 * Stands inside the signed-in part of the application: the socket lives as long as the session is used.
 * `turnedAway` asks over HTTP who is here, which leads whoever is signed out to the sign-in.
 */
export function LiveProvider({ turnedAway, children }: { turnedAway: () => void; children: ReactNode }) {
  const [live] = useState(makeLive);
  const askAgain = useEffectEvent(turnedAway);
  useEffect(() => {
    const { queue, connection } = live;
    let left = false;
    const open = async () => {
      try {
        const { io } = await import('socket.io-client');
        if (left) return;
        const options = { path: LIVE_PATH, withCredentials: true, transports: ['websocket', 'polling'], timeout: 5000 };
        connection.attach(io(options), () => askAgain());
      } catch {
        // Its code could not be fetched: what is on screen is asked for every few seconds instead.
        connection.outOfReach();
        if (!left) window.addEventListener('online', open, { once: true });
      }
    };
    const cancel = whenIdle(() => {
      void open();
    });
    const look = () => queue.setLooking(looking());
    look();
    const types = ['focus', 'blur'] as const;
    types.forEach((type) => window.addEventListener(type, look));
    document.addEventListener('visibilitychange', look);
    return () => {
      left = true;
      cancel();
      window.removeEventListener('online', open);
      types.forEach((type) => window.removeEventListener(type, look));
      document.removeEventListener('visibilitychange', look);
      queue.setLooking(false);
      connection.close();
    };
  }, [live]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('LiveProvider is missing above this component.');
  return live;
}

export function useLiveState(): LiveState {
  const { connection } = useLive();
  return useSyncExternalStore(connection.subscribe, connection.getState);
}

/** Whether this person is here now; watches them for as long as it is asked. */
export function usePresence(personId: string | undefined): boolean {
  const { connection } = useLive();
  useEffect(() => (personId ? connection.watch({ name: 'person', id: personId }) : undefined), [connection, personId]);
  return useSyncExternalStore(connection.subscribe, () => personId !== undefined && connection.isHere(personId));
}
