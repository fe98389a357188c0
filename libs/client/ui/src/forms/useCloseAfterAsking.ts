import { useCallback, useRef } from 'react';
import { useConfirm } from '../feedback/ConfirmProvider';
import { useWords } from '../UiWords';

/**
 * For what can be closed while somebody writes in it: `close` asks first where a form inside has unsaved words
 * (`useUnsavedWords`). Stands around the forms as `<WritingInside value={inside}>`.
 */
export function useCloseAfterAsking(closeAtOnce: () => void) {
  const { discard } = useWords();
  const confirm = useConfirm();
  const forms = useRef(new Set<() => boolean>());
  const asking = useRef(false);
  const inside = useCallback((unsaved: () => boolean) => {
    forms.current.add(unsaved);
    return () => void forms.current.delete(unsaved);
  }, []);
  const close = async () => {
    if (asking.current) return;
    if ([...forms.current].some((unsaved) => unsaved())) {
      asking.current = true;
      const sure = await confirm({
        title: discard.title,
        text: discard.text,
        confirm: discard.discard,
        cancel: discard.keep,
        danger: true,
      });
      // The key that answered is still on its way to what stands below the question.
      setTimeout(() => (asking.current = false));
      if (!sure) return;
    }
    closeAtOnce();
  };
  return { close: () => void close(), inside };
}
