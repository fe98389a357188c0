import { ActionIcon, Tooltip } from '@mantine/core';
import { drawn, useLocale, type Keys } from '@plenum/client-ui';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useEditorWords } from '../words';
import { actions, linkKeys, type Action } from './actions';
import css from './Toolbar.module.css';

type Props = { editor: Editor; textId: string; disabled: boolean; linking: boolean; onLink: () => void };

/** One stop of the Tab key; arrows walk inside, as the toolbar pattern says. */
export function Toolbar({ editor, textId, disabled, linking, onLink }: Props) {
  const words = useEditorWords();
  const locale = useLocale();
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [unfolded, setUnfolded] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [...actions.flat().map((action) => action.active), 'link'].filter((name) => now.isActive(name)).join(),
  }).split(',');

  const walk = (event: KeyboardEvent) => {
    const all = [...(bar.current?.querySelectorAll('button') ?? [])];
    // On a phone some are folded away, elsewhere the unfolding one is.
    const buttons = all.filter((button) => button.checkVisibility?.() ?? true);
    const here = buttons.findIndex((button) => button === document.activeElement);
    const steps: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    if (!(event.key in steps) || here < 0) return;
    event.preventDefault();
    const next = buttons[(steps[event.key] + buttons.length) % buttons.length];
    setAt(Number(next.dataset.at));
    next.focus();
  };
  const button = (index: number) => ({
    'data-at': index,
    tabIndex: index === at ? 0 : -1,
    disabled,
    onMouseDown: keepFocus,
    onFocus: () => setAt(index),
  });
  const linkAt = actions.flat().length;

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.formatting}
      aria-controls={textId}
      className={css.toolbar}
      data-unfolded={unfolded}
      onKeyDown={walk}
    >
      {actions.map((group, number) => (
        <div key={number} className={css.group} data-rare={group.every((action) => action.rare) || undefined}>
          {group.map((action) => (
            <ActionButton
              key={action.word}
              action={action}
              editor={editor}
              pressed={active.includes(action.active)}
              {...button(actions.flat().indexOf(action))}
            />
          ))}
          {number === 0 && (
            <Tooltip label={hint(words.link, linkKeys, locale)}>
              <ActionIcon
                {...button(linkAt)}
                size={32}
                aria-label={words.link}
                aria-pressed={active.includes('link')}
                aria-expanded={linking}
                className={css.button}
                onClick={onLink}
              >
                <IconLink size={18} />
              </ActionIcon>
            </Tooltip>
          )}
        </div>
      ))}
      <ActionIcon
        {...button(linkAt + 1)}
        size={32}
        aria-label={words.more}
        aria-expanded={unfolded}
        className={css.more}
        onClick={() => setUnfolded(!unfolded)}
      >
        <IconDots size={18} />
      </ActionIcon>
    </div>
  );
}

function hint(word: string, keys: Keys, locale: string): string {
  return `${word} (${drawn(keys, locale)[0].join('+')})`;
}

/** The words stay selected while a button works on them. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

type ButtonProps = {
  action: Action;
  editor: Editor;
  pressed: boolean;
  'data-at': number;
  tabIndex: number;
  disabled: boolean;
  onMouseDown: (event: MouseEvent) => void;
  onFocus: () => void;
};

function ActionButton({ action, editor, pressed, ...rest }: ButtonProps) {
  const words = useEditorWords();
  const locale = useLocale();
  const Icon = action.icon;
  return (
    <Tooltip label={hint(words[action.word], action.keys, locale)}>
      <ActionIcon
        {...rest}
        size={32}
        aria-label={words[action.word]}
        aria-pressed={pressed}
        data-rare={action.rare}
        className={css.button}
        onClick={() => action.run(editor)}
      >
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
