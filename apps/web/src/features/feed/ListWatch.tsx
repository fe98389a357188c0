import { useEffect, type RefObject } from 'react';
import { useFeedKeys } from './useFeedKeys';
import { usePostSignals } from './usePostSignals';
import { useSeen } from './useSeen';

/** What goes on around shown posts without being seen itself: keys, news, and what has been before somebody's eyes. */
export function ListWatch({ box }: { box: RefObject<HTMLElement | null> }) {
  const { list, onScreen } = useSeen();
  usePostSignals(onScreen);
  useFeedKeys(box);
  useEffect(() => list(box.current), [list, box]);
  return null;
}
