import type { MentionKind } from '@plenum/markdown';
import { mergeAttributes, Node } from '@tiptap/core';

const ourPage = /\/(people|departments)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i;

/** A person or a department in the text. Copied from a page of ours, the link to them becomes one again. */
export const MentionNode = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,

  addAttributes() {
    const stored = (name: 'kind' | 'id' | 'label') => ({
      default: '',
      parseHTML: (element: HTMLElement) => mentioned(element)?.[name] ?? '',
      renderHTML: (attributes: Record<string, string>) => ({ [`data-mention-${name}`]: attributes[name] }),
    });
    return { kind: stored('kind'), id: stored('id'), label: stored('label') };
  },

  parseHTML() {
    const getAttrs = (element: HTMLElement) => (mentioned(element) ? null : false);
    return [
      { tag: 'span[data-mention-id]', getAttrs },
      { tag: 'a[href]', priority: 1_100, getAttrs },
    ];
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes, { dir: 'auto' }), `@${node.attrs.label}`];
  },
  renderText: ({ node }) => `@${node.attrs.label}`,
});

function mentioned(element: HTMLElement): { kind: MentionKind; id: string; label: string } | null {
  const label = (element.textContent ?? '').trim();
  const { mentionKind, mentionId } = element.dataset;
  const address = mentionId
    ? `/${mentionKind === 'department' ? 'departments' : 'people'}/${mentionId}`
    : element.getAttribute('href');
  const found = ourPage.exec(address ?? '');
  if (!found || !label.startsWith('@')) return null;
  return {
    kind: found[1].toLowerCase() === 'people' ? 'person' : 'department',
    id: found[2].toLowerCase(),
    label: label.slice(1),
  };
}
