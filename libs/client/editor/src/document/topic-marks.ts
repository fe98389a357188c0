import { withTopics } from '@plenum/markdown';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Topics are words of the text; this only shows which words will be topics. */
export const TopicMarks = Extension.create({
  name: 'topicMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_, { doc }) => topicsIn(doc),
        apply: (transaction, shown) => (transaction.docChanged ? topicsIn(transaction.doc) : shown),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

function topicsIn(doc: Node): DecorationSet {
  const shown: Decoration[] = [];
  doc.descendants((node, position, parent) => {
    const quiet = parent?.type.spec.code || node.marks.some(({ type }) => type.name === 'code' || type.name === 'link');
    if (!node.isText || !node.text?.includes('#') || quiet) return;
    let from = position;
    for (const part of withTopics(node.text)) {
      const length = part.type === 'topic' ? part.label.length + 1 : part.type === 'text' ? part.text.length : 0;
      if (part.type === 'topic') shown.push(Decoration.inline(from, from + length, { 'data-topic': part.tag }));
      from += length;
    }
  });
  return DecorationSet.create(doc, shown);
}
