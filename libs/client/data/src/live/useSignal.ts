import type { SignalName, Watch } from '@plenum/contract';
import { useEffect, useRef } from 'react';
import { useLive } from './LiveProvider';
import type { Interest } from './RefetchQueue';

/** The comments of a post are told to whoever watches the post; what is one's own comes unasked. */
const watched: Record<SignalName, Watch['name'] | undefined> = {
  stream: 'stream',
  post: 'post',
  comments: 'post',
  space: 'space',
  department: 'department',
  person: 'person',
  me: undefined,
};

/**
 * Keeps what is shown true: while the component stands, `refetch` runs soon after any of `id` changed, after a gap in the
 * connection, and every few seconds without one. For a list give all its ids at once, so that it is one question.
 */
export function useSignal(
  name: SignalName,
  id: Interest['id'],
  refetch: Interest['refetch'],
  { onScreen = true } = {},
): void {
  const { queue, connection } = useLive();
  const latest = useRef({ id, refetch });
  useEffect(() => {
    latest.current = { id, refetch };
  });
  const ids = typeof id === 'function' ? undefined : typeof id === 'string' ? [id] : id;
  const key = ids?.join(' ');
  const handle = useRef<ReturnType<typeof queue.add>>(undefined);
  useEffect(() => {
    const listed = key === undefined ? undefined : key.split(' ').filter(Boolean);
    if (listed?.length === 0) return;
    const rule = (changed: string) => typeof latest.current.id === 'function' && latest.current.id(changed);
    const added = queue.add({ name, id: listed ?? rule, refetch: (changed) => latest.current.refetch(changed) });
    handle.current = added;
    const room = watched[name];
    const leave = room && listed ? listed.map((one) => connection.watch({ name: room, id: one })) : [];
    return () => {
      added.leave();
      leave.forEach((stop) => stop());
    };
  }, [queue, connection, name, key]);
  useEffect(() => handle.current?.setOnScreen(onScreen), [onScreen, key]);
}
