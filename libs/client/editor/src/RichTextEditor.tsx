import { richTextClass } from '@plenum/client-ui';
import { EditorContent } from '@tiptap/react';
import { useId, useImperativeHandle, useState } from 'react';
import { CharacterCount } from './CharacterCount';
import css from './RichTextEditor.module.css';
import type { RichTextEditorProps } from './props';
import { SuggestionPopup } from './suggest/SuggestionPopup';
import { LinkForm } from './toolbar/LinkForm';
import { Toolbar } from './toolbar/Toolbar';
import { useTextEditor } from './useTextEditor';

export function RichTextEditor(props: RichTextEditorProps) {
  const { value, maxCharacters, disabled = false, minLines = 3, ref } = props;
  const textId = useId();
  const [linking, setLinking] = useState(false);
  const { editor, suggestions } = useTextEditor(props, textId, () => setLinking(true));
  useImperativeHandle(ref, () => ({ focus: (place = 'end') => void editor.commands.focus(place) }), [editor]);

  return (
    <div className={css.editor} data-disabled={disabled} data-invalid={props.invalid || undefined}>
      <EditorContent editor={editor} className={`${richTextClass} ${css.room}`} style={{ '--lines': minLines }} />
      {linking && !disabled && <LinkForm editor={editor} onDone={() => setLinking(false)} />}
      <div className={css.foot}>
        <Toolbar
          editor={editor}
          textId={textId}
          disabled={disabled}
          linking={linking}
          onLink={() => setLinking(!linking)}
        />
        {maxCharacters !== undefined && <CharacterCount length={value.length} max={maxCharacters} />}
      </div>
      <SuggestionPopup editor={editor} list={suggestions} />
    </div>
  );
}
