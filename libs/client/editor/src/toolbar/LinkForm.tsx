import { Button, TextInput } from '@mantine/core';
import { safeAddress } from '@plenum/markdown';
import type { Editor } from '@tiptap/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useEditorWords } from '../words';
import css from './LinkForm.module.css';

/** Asks for the address of the selected words, or of the link the caret stands in. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const words = useEditorWords();
  const present: string = editor.getAttributes('link').href ?? '';
  const [address, setAddress] = useState(present);
  const [refused, setRefused] = useState(false);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const href = completed(address);
    if (!href) return setRefused(true);
    const { empty } = editor.state.selection;
    const link = editor.chain().focus().extendMarkRange('link');
    if (empty && !present)
      link.insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    else link.setLink({ href }).run();
    onDone();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    editor.commands.focus();
    onDone();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  };

  return (
    <form className={css.form} onSubmit={apply} onKeyDown={leave}>
      <TextInput
        className={css.address}
        aria-label={words.address}
        placeholder="https://"
        inputMode="url"
        autoComplete="off"
        autoFocus
        size="xs"
        value={address}
        error={refused && words.noAddress}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setRefused(false);
        }}
      />
      <Button type="submit" size="xs" variant="light">
        {words.apply}
      </Button>
      {present && (
        <Button size="xs" variant="subtle" color="gray" onClick={remove}>
          {words.removeLink}
        </Button>
      )}
    </form>
  );
}

/** What people type as an address: often without its scheme. */
function completed(typed: string): string | null {
  const address = typed.trim();
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return safeAddress(address)?.href ?? null;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return safeAddress(`mailto:${address}`)?.href ?? null;
  return /^[^\s/]+\.[^\s/]/.test(address) ? (safeAddress(`https://${address}`)?.href ?? null) : null;
}
