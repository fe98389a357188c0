import { Placeholder } from '@tiptap/extension-placeholder';
import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Clipboard } from './document/clipboard';
import { languageExtensions } from './document/extensions';
import { editorContent } from './document/from-document';
import { sourceOf } from './document/to-document';
import type { RichTextEditorProps } from './props';
import { Suggestions } from './suggest/suggestions';
import { SuggestionList } from './suggest/SuggestionList';
import { useEditorWords } from './words';

/** Writing 20,000 characters as Markdown takes as long as three frames: beyond this size it waits for a pause. */
const longText = 4_000;
const pause = 250;

/** One editor for the life of the component; what its props say reaches it through the latest render. */
export function useTextEditor(
  props: RichTextEditorProps,
  textId: string,
  onLink: () => void,
): { editor: Editor; suggestions: SuggestionList } {
  const { value, disabled = false, label, placeholder = '', describedBy, invalid = false } = props;
  const words = useEditorWords();
  const [suggestions] = useState(() => new SuggestionList());
  const latest = useRef({ props, placeholder, words, onLink });
  useEffect(() => {
    latest.current = { props, placeholder, words, onLink };
  });
  // What this editor said last: a value that differs from it came from outside.
  const written = useRef(value);
  const waiting = useRef<{ timer: number; write: () => void } | null>(null);
  const finish = () => {
    window.clearTimeout(waiting.current?.timer);
    waiting.current?.write();
    waiting.current = null;
  };
  const write = (now: Editor) => {
    const source = sourceOf(now.getJSON());
    if (source === written.current) return;
    written.current = source;
    latest.current.props.onChange(source);
  };

  const submit = () => {
    // Whoever is told to send must already hold the last words.
    flushSync(finish);
    latest.current.props.onSubmit?.();
  };

  const [extensions] = useState(() => [
    ...languageExtensions((text) => latest.current.words.task(text)),
    Placeholder.configure({ placeholder: () => latest.current.placeholder, showOnlyWhenEditable: false }),
    Clipboard.configure({ onFiles: (files) => latest.current.props.onFiles?.(files) }),
    Suggestions.configure({
      list: suggestions,
      searchMentions: (text, signal) => latest.current.props.searchMentions(text, signal),
      searchTopics: (text, signal) => latest.current.props.searchTopics(text, signal),
    }),
  ]);

  const editor = useEditor({
    extensions,
    content: editorContent(value),
    editable: !disabled,
    autofocus: props.autoFocus ? 'end' : false,
    // The page forbids styles that are written by scripts; ours are in the stylesheet.
    injectCSS: false,
    textDirection: 'auto',
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      handleKeyDown: (_, event) => ownKeys(event, submit, () => latest.current.onLink()),
      attributes: {
        id: textId,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
      },
    },
    onUpdate: ({ editor: now }) => {
      if (now.state.doc.content.size < longText) return write(now);
      window.clearTimeout(waiting.current?.timer);
      waiting.current = { timer: window.setTimeout(finish, pause), write: () => write(now) };
    },
    onBlur: finish,
  });

  // Leaving the page must not take the last words with it.
  useEffect(() => finish, []);

  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    editor.commands.setContent(editorContent(value), { emitUpdate: false });
  }, [editor, value]);

  useEffect(() => {
    if (editor.isEditable === disabled) editor.setEditable(!disabled, false);
  }, [editor, disabled]);

  useEffect(() => {
    // TipTap throws away an editor that waited long for its first commit, as behind a Suspense, and brings another.
    if (editor.isDestroyed) return;
    const text = editor.view.dom;
    const attributes = {
      'aria-label': label,
      'aria-placeholder': placeholder || null,
      'aria-describedby': describedBy ?? null,
      'aria-invalid': invalid ? 'true' : null,
      'aria-disabled': disabled ? 'true' : null,
    };
    for (const [name, said] of Object.entries(attributes)) {
      if (said === null) text.removeAttribute(name);
      else text.setAttribute(name, said);
    }
  }, [editor, label, placeholder, describedBy, invalid, disabled]);

  return { editor, suggestions };
}

function ownKeys(event: KeyboardEvent, submit: () => void, link: () => void): boolean {
  const mod = event.ctrlKey || event.metaKey;
  if (mod && event.key === 'Enter' && !event.isComposing) {
    submit();
    return true;
  }
  if (mod && event.shiftKey && event.key.toLowerCase() === 'u') {
    event.preventDefault();
    link();
    return true;
  }
  return false;
}
