import { use, useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import { useConfirm } from '../feedback/ConfirmProvider';
import { useWords } from '../UiWords';
import { WritingInside } from './WritingInside';

/**
 * Asks before words that exist nowhere else are left behind: by a link, by Back, by closing the tab, or the sheet or
 * dialog around them.
 */
export function useUnsavedWords(unsaved: boolean): void {
  const { unsent } = useWords();
  const confirm = useConfirm();
  const inside = use(WritingInside);
  const now = useRef(unsaved);
  useEffect(() => {
    now.current = unsaved;
  }, [unsaved]);
  useEffect(() => inside?.(() => now.current), [inside]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void confirm({
      title: unsent.title,
      text: unsent.text,
      confirm: unsent.leave,
      cancel: unsent.stay,
      danger: true,
    }).then((leave) => (leave ? blocker.proceed() : blocker.reset()));
  }, [blocker, confirm, unsent]);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
