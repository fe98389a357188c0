import { Avatar, useAnnounce } from '@plenum/client-ui';
import type { Editor } from '@tiptap/core';
import { useEffect, useId, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useEditorWords, type EditorWords } from '../words';
import type { Choice } from './choices';
import type { Suggesting, SuggestionList } from './SuggestionList';
import css from './SuggestionPopup.module.css';

/** Focus stays in the text; the text says which suggestion is meant. */
export function SuggestionPopup({ editor, list }: { editor: Editor; list: SuggestionList }) {
  const words = useEditorWords();
  const id = useId();
  const suggesting = useSyncExternalStore(list.subscribe, list.snapshot);
  const optionId = (index: number) => `${id}-${index}`;
  const active = suggesting && suggesting.choices.length > 0 ? optionId(suggesting.selected) : null;
  const open = suggesting !== null;

  useEffect(() => {
    if (!open || editor.isDestroyed) return;
    const text = editor.view.dom;
    text.setAttribute('aria-controls', id);
    return () => text.removeAttribute('aria-controls');
  }, [editor, id, open]);

  useEffect(() => {
    if (active === null || editor.isDestroyed) return;
    const text = editor.view.dom;
    text.setAttribute('aria-activedescendant', active);
    document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
    return () => text.removeAttribute('aria-activedescendant');
  }, [editor, active]);

  const announce = useAnnounce();
  const state = suggesting === null ? null : stateOf(suggesting, words);
  const spoken = suggesting?.loading ? null : state;
  useEffect(() => {
    if (spoken !== null) announce(spoken);
  }, [announce, spoken]);

  if (!suggesting) return null;
  const { choices, loading, selected } = suggesting;
  return createPortal(
    // A press must not take the focus out of the text.
    <div className={css.popup} onPointerDown={(event) => event.preventDefault()}>
      <div role="listbox" id={id} aria-label={words.suggestions} aria-busy={loading} className={css.list}>
        {choices.map((choice, index) => (
          <div
            key={keyOf(choice)}
            id={optionId(index)}
            role="option"
            aria-selected={index === selected}
            className={css.option}
            onPointerMove={() => index !== selected && list.select(index)}
            onClick={() => list.take(index)}
          >
            <ChoiceRow choice={choice} />
          </div>
        ))}
      </div>
      {choices.length === 0 && <div className={css.state}>{state}</div>}
    </div>,
    list.element,
  );
}

function stateOf({ choices, loading, type }: Suggesting, words: EditorWords): string {
  if (loading) return words.searching;
  if (choices.length > 0) return words.found(choices.length);
  return type === 'mention' ? words.noMention : words.noTopic;
}

function keyOf(choice: Choice): string {
  return choice.type === 'mention' ? choice.mention.id : choice.topic.tag;
}

function ChoiceRow({ choice }: { choice: Choice }) {
  if (choice.type === 'topic') {
    return (
      <>
        <bdi className={css.name}>#{choice.topic.tag}</bdi>
        {choice.topic.title && <span className={css.title}>{choice.topic.title}</span>}
      </>
    );
  }
  const { kind, id, name, title, picture } = choice.mention;
  return (
    <>
      <Avatar name={name} seed={id} picture={picture} size={32} shape={kind === 'person' ? 'person' : 'group'} />
      <span className={css.words}>
        <bdi className={css.name}>{name}</bdi>
        {title && <bdi className={css.title}>{title}</bdi>}
      </span>
    </>
  );
}
