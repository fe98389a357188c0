/**
 * Keys are written as people say them: `c`, `?`, `mod+k`, `shift+f6`, `g h` (one after the other).
 * `mod` is Cmd on Apple's machines and Ctrl elsewhere.
 */
export type Keys = string;

export const onApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The written form of what was pressed. Shift counts only where it does not already show in the character. */
export function strokeOf(event: Press, apple = onApple): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const parts = [
    (apple ? event.metaKey : event.ctrlKey) && 'mod',
    (apple ? event.ctrlKey : event.metaKey) && 'meta',
    event.altKey && 'alt',
    event.shiftKey && event.key.length > 1 && 'shift',
    key,
  ];
  return parts.filter(Boolean).join('+');
}

type Names = Readonly<Record<string, string>>;
const names: Names = { escape: 'Esc', arrowup: '↑', arrowdown: '↓', enter: 'Enter', space: 'Space' };
const apple: Names = { mod: '⌘', shift: '⇧', alt: '⌥' };
const others: Names = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };
/** What German keyboards have printed on them. */
const german: Names = { mod: 'Strg', shift: 'Umschalt', space: 'Leertaste' };

/** What is drawn on the keys: one list for each stroke of a sequence. */
export function drawn(keys: Keys, locale: string, onAppleMachine = onApple): string[][] {
  const printed: Names = { ...names, ...others, ...(/^de/.test(locale) && german), ...(onAppleMachine && apple) };
  return keys
    .split(' ')
    .map((stroke) =>
      stroke.split('+').map((key) => printed[key] ?? (key.length > 1 || /[a-z]/.test(key) ? key.toUpperCase() : key)),
    );
}
