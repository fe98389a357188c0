import { useAnnounce } from '@plenum/client-ui';
import { useEffect, useEffectEvent } from 'react';
import css from './RichTextEditor.module.css';
import { useEditorWords } from './words';

/** Silent until the end is near; spoken once when it is passed, not at every letter. */
export function CharacterCount({ length, max }: { length: number; max: number }) {
  const words = useEditorWords();
  const announce = useAnnounce();
  const left = max - length;
  const over = left < 0;
  const sayOver = useEffectEvent(() => announce(words.tooMany(-left)));
  useEffect(() => {
    if (over) sayOver();
  }, [over]);

  if (left > Math.min(500, max / 10)) return null;
  return (
    <span className={css.count} data-over={over}>
      {over ? words.tooMany(-left) : words.left(left)}
    </span>
  );
}
