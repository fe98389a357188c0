import { Extension, type Editor, type Range } from '@tiptap/core';
import { PluginKey, type Plugin } from '@tiptap/pm/state';
import { Suggestion, type SuggestionMatch, type SuggestionProps } from '@tiptap/suggestion';
import type { Choice, SearchMentions, SearchTopics } from './choices';
import type { SuggestionList } from './SuggestionList';

type Options = { list: SuggestionList; searchMentions: SearchMentions; searchTopics: SearchTopics };
type Kind = {
  type: Choice['type'];
  character: string;
  pattern: RegExp;
  search: (text: string, signal: AbortSignal) => Promise<Choice[]>;
  insert: (editor: Editor, range: Range, choice: Choice) => void;
};

const debounce = 120;

/** Up to three words of a name; not inside a mail address. */
const namePattern = /(?:^|[^\w.+-])(@(?:[^\s@][^\s@]*(?: [^\s@]+){0,2} ?)?)$/u;
const topicPattern = /(?:^|[^\p{L}\p{M}\p{N}_#/&-])(#(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)?)$/u;

export const Suggestions = Extension.create<Options>({
  name: 'suggestions',
  addProseMirrorPlugins() {
    const { list, searchMentions, searchTopics } = this.options;
    const mentions: Kind = {
      type: 'mention',
      character: '@',
      pattern: namePattern,
      search: async (text, signal) =>
        (await searchMentions(text, signal)).map((mention) => ({ type: 'mention', mention })),
      insert: insertMention,
    };
    const topics: Kind = {
      type: 'topic',
      character: '#',
      pattern: topicPattern,
      search: async (text, signal) => (await searchTopics(text, signal)).map((topic) => ({ type: 'topic', topic })),
      insert: insertTopic,
    };
    return [suggest(this.editor, list, mentions), suggest(this.editor, list, topics)];
  },
});

function suggest(editor: Editor, list: SuggestionList, kind: Kind): Plugin {
  let unmount: (() => void) | undefined;
  const show = (props: SuggestionProps<Choice, Choice>) =>
    list.show(kind.type, props.items, props.loading, props.command);
  return Suggestion<Choice, Choice>({
    editor,
    pluginKey: new PluginKey(`suggest-${kind.type}`),
    char: kind.character,
    debounce,
    decorationClass: 'suggesting',
    findSuggestionMatch: ({ $position }) => match($position.nodeBefore?.text, $position.pos, kind.pattern),
    allow: ({ state, range }) => {
      const at = state.doc.resolve(range.from);
      return !at.parent.type.spec.code && !at.marks().some(({ type }) => type.name === 'code' || type.name === 'link');
    },
    items: ({ query, signal }) => kind.search(query.trim(), signal),
    command: ({ editor: target, range, props }) => kind.insert(target, range, props),
    render: () => ({
      onStart: (props) => {
        unmount = props.mount(list.element);
        show(props);
      },
      onUpdate: show,
      onExit: () => {
        unmount?.();
        list.hide();
      },
      onKeyDown: ({ event }) => !event.isComposing && list.press(event.key),
    }),
  });
}

function match(text: string | undefined, position: number, pattern: RegExp): SuggestionMatch {
  const found = text === undefined ? null : pattern.exec(text.slice(-80));
  if (!found) return null;
  const words = found[1];
  return { range: { from: position - words.length, to: position }, query: words.slice(1), text: words };
}

function insertMention(editor: Editor, range: Range, choice: Choice): void {
  if (choice.type !== 'mention') return;
  const { kind, id, name } = choice.mention;
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: 'mention', attrs: { kind, id, label: name } },
      { type: 'text', text: ' ' },
    ])
    .run();
}

function insertTopic(editor: Editor, range: Range, choice: Choice): void {
  if (choice.type === 'topic') editor.chain().focus().insertContentAt(range, `#${choice.topic.tag} `).run();
}
