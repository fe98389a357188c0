import { safeAddress } from '@plenum/markdown';
import type { AnyExtension } from '@tiptap/core';
import { Code } from '@tiptap/extension-code';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { MentionNode } from './mention-node';
import { Tables } from './table-nodes';
import { TopicMarks } from './topic-marks';

/** Formatted code exists in our language, so code must live beside other marks. */
const CodeMark = Code.extend({ excludes: '' });

/** Ctrl+Enter belongs to sending. */
const LineBreak = HardBreak.extend({
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
  },
});

/** Three levels, shown two lower as on the page; the attribute keeps a copied heading what it was. */
const TextHeading = Heading.extend({
  parseHTML() {
    const own = [1, 2, 3].map((level) => ({ tag: `[data-level="${level}"]`, attrs: { level }, priority: 60 }));
    return [...own, ...[1, 2, 3, 4, 5, 6].map((tag) => ({ tag: `h${tag}`, attrs: { level: Math.min(tag, 3) } }))];
  },
  renderHTML({ node }) {
    return [`h${node.attrs.level + 2}`, { 'data-level': node.attrs.level, dir: 'auto' }, 0];
  },
}).configure({ levels: [1, 2, 3] });

/** As typed, so perhaps without its scheme; never a path of ours, which means nothing elsewhere. */
function isWebAddress(address: string): boolean {
  const complete = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
  return !/^[/#?.]/.test(address) && safeAddress(complete) !== null;
}

/** Exactly what our language can store: nothing else can be typed or pasted. */
export function languageExtensions(taskLabel: (words: string) => string): AnyExtension[] {
  return [
    StarterKit.configure({
      code: false,
      hardBreak: false,
      heading: false,
      underline: false,
      link: {
        openOnClick: false,
        autolink: true,
        linkOnPaste: true,
        defaultProtocol: 'https',
        isAllowedUri: isWebAddress,
        HTMLAttributes: { rel: 'noopener nofollow ugc', target: null },
      },
      dropcursor: { class: 'drop-cursor', color: false, width: 2 },
    }),
    CodeMark,
    LineBreak,
    TextHeading,
    TaskList,
    TaskItem.configure({ nested: true, a11y: { checkboxLabel: (node) => taskLabel(node.textContent) } }),
    MentionNode,
    Tables,
    TopicMarks,
  ];
}
