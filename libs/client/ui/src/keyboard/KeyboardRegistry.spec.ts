import { drawn, strokeOf } from './keys';
import { KeyboardRegistry } from './KeyboardRegistry';

function aRegistry(...keys: string[]) {
  const registry = new KeyboardRegistry();
  const ran: string[] = [];
  const leaves = keys.map((one) =>
    registry.add({ keys: one, title: one, group: 'all', run: () => ran.push(one), everywhere: one.includes('+') }),
  );
  const press = (key: string, at: { target?: Element; now?: number } & KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...at });
    Object.defineProperty(event, 'target', { value: at.target ?? document.body });
    return registry.press(event, at.now ?? 0);
  };
  return { registry, ran, leaves, press };
}

const element = (html: string) => {
  document.body.innerHTML = html;
  return document.body.querySelector('input, textarea, [contenteditable], button') as Element;
};

it('runs a key, a chord and a sequence', () => {
  const { ran, press } = aRegistry('c', 'mod+k', 'g h');
  press('c');
  press('k', { ctrlKey: true });
  press('g');
  press('h');
  expect(ran).toEqual(['c', 'mod+k', 'g h']);
});

it('forgets a sequence that was begun too long ago or broken off', () => {
  const { ran, press } = aRegistry('g h', 'h');
  press('g', { now: 0 });
  press('h', { now: 1500 });
  press('g', { now: 2000 });
  press('x', { now: 2100 });
  press('h', { now: 2200 });
  expect(ran).toEqual(['h', 'h']);
});

it.each([
  '<input>',
  '<textarea></textarea>',
  '<div contenteditable="true"></div>',
  '<div role="dialog"><button></button></div>',
])('leaves %s to what is typed there, except for chords meant for everywhere', (html) => {
  const { ran, press } = aRegistry('c', 'mod+k');
  const target = element(html);
  press('c', { target });
  press('k', { target, ctrlKey: true });
  expect(ran).toEqual(['mod+k']);
});

it('lets a checkbox keep the keys of the page', () => {
  const { ran, press } = aRegistry('c');
  press('c', { target: element('<input type="checkbox">') });
  expect(ran).toEqual(['c']);
});

it('gives a key to the last who asked, and back when they leave', () => {
  const { registry, ran, press } = aRegistry('c');
  const leave = registry.add({ keys: 'c', title: 'page', group: 'all', run: () => ran.push('page') });
  press('c');
  leave();
  press('c');
  expect(ran).toEqual(['page', 'c']);
  expect(registry.list()).toHaveLength(1);
});

it('takes a character as it is written, whatever the layout needs for it', () => {
  expect(strokeOf(new KeyboardEvent('keydown', { key: '?', shiftKey: true }))).toBe('?');
  expect(strokeOf(new KeyboardEvent('keydown', { key: 'F6', shiftKey: true }))).toBe('shift+f6');
  expect(strokeOf(new KeyboardEvent('keydown', { key: 'k', metaKey: true }), true)).toBe('mod+k');
});

it('draws keys as the machine names them', () => {
  expect(drawn('mod+k', 'en', true)).toEqual([['⌘', 'K']]);
  expect(drawn('mod+k', 'en-GB', false)).toEqual([['Ctrl', 'K']]);
  expect(drawn('g h', 'en', false)).toEqual([['G'], ['H']]);
  expect(drawn('?', 'en', false)).toEqual([['?']]);
  expect(drawn('mod+k', 'de', false)).toEqual([['Strg', 'K']]);
  expect(drawn('shift+f6', 'de-CH', false)).toEqual([['Umschalt', 'F6']]);
  expect(drawn('mod+k', 'de', true)).toEqual([['⌘', 'K']]);
});
