import { ReactionKind } from '@plenum/contract';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Reactions.module.css';
import { reactionIcons } from './reaction-icons';

type Props = {
  mine: ReactionKind | null | undefined;
  react: (kind: ReactionKind | null) => void;
  /** Without its word, where there is little room. */
  small?: boolean;
};

const REST_MS = 450;
const LEAVE_MS = 300;
const kinds = Object.values(ReactionKind);

/** A click likes or takes back; resting on it, a long press or an arrow key offers all six. */
export function ReactionButton({ mine, react, small }: Props) {
  const { t } = useTranslation('posts');
  const [open, setOpen] = useState(false);
  const timer = useRef(0);
  const pressed = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const later = (to: boolean, ms: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(to), ms);
  };
  const close = (focus = false) => {
    window.clearTimeout(timer.current);
    setOpen(false);
    if (focus) button.current?.focus();
  };
  const choose = (kind: ReactionKind) => {
    close(true);
    react(kind === mine ? null : kind);
  };
  const down = ({ pointerType }: PointerEvent) => {
    pressed.current = false;
    if (pointerType === 'mouse') return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      pressed.current = true;
      setOpen(true);
    }, REST_MS);
  };
  const Icon = reactionIcons[mine ?? 'LIKE'];
  const word = mine ? t(`reactions.kinds.${mine}`) : t('reactions.like');
  return (
    <span
      className={css.box}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && later(true, REST_MS)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && later(false, LEAVE_MS)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
    >
      <button
        ref={button}
        type="button"
        className={css.act}
        data-act="like"
        data-mine={mine ?? undefined}
        data-small={small}
        aria-pressed={Boolean(mine)}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={mine ? t('reactions.yours', { kind: word }) : word}
        onPointerDown={down}
        onPointerUp={() => !pressed.current && window.clearTimeout(timer.current)}
        onContextMenu={(event) => pressed.current && event.preventDefault()}
        onClick={() => {
          // The end of a long press is not a click.
          if (pressed.current) return;
          close();
          react(mine ? null : 'LIKE');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon size={18} stroke={mine ? 2 : 1.6} />
        {!small && <span className={css.word}>{word}</span>}
      </button>
      {open && <Picker mine={mine} choose={choose} close={() => close(true)} />}
    </span>
  );
}

type PickerProps = { mine: Props['mine']; choose: (kind: ReactionKind) => void; close: () => void };

function Picker({ mine, choose, close }: PickerProps) {
  const { t } = useTranslation('posts');
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return close();
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll('button')];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    <span className={css.picker} role="menu" aria-label={t('reactions.choose')} onKeyDown={keys}>
      {kinds.map((kind) => {
        const Icon = reactionIcons[kind];
        return (
          <button
            key={kind}
            type="button"
            role="menuitemradio"
            aria-checked={kind === mine}
            aria-label={t(`reactions.kinds.${kind}`)}
            className={css.choice}
            data-kind={kind}
            ref={(element) => {
              // Whoever opened it by keyboard goes on in it.
              if (
                element &&
                kind === (mine ?? 'LIKE') &&
                document.activeElement?.matches('[data-act=like]:focus-visible')
              )
                element.focus();
            }}
            onClick={() => choose(kind)}
          >
            <Icon size={22} stroke={1.7} />
          </button>
        );
      })}
    </span>
  );
}
