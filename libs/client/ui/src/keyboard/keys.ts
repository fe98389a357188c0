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

const names: Record<string, string> = { escape: 'Esc', arrowup: '↑', arrowdown: '↓', enter: 'Enter', space: 'Space' };
const apple: Record<string, string> = { mod: '⌘', shift: '⇧', alt: '⌥' };
const others: Record<string, string> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };

/** What is drawn on the keys: one list for each stroke of a sequence. */
export function drawn(keys: Keys, onAppleMachine = onApple): string[][] {
  const modifiers = onAppleMachine ? apple : others;
  return keys
    .split(' ')
    .map((stroke) =>
      stroke
        .split('+')
        .map((key) => modifiers[key] ?? names[key] ?? (key.length > 1 || /[a-z]/.test(key) ? key.toUpperCase() : key)),
    );
}
