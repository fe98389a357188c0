import type { Document, Inline, Paragraph, Text, Topic } from './document';

/**
 * A document as it travels to those who only read it: the same tree, in which a text is its own words and a paragraph
 * is the list of what stands in it. What people write mostly then weighs little more than its words.
 */
export type Body = Travelling<Document['blocks']>;
export type BodyBlock = Body[number];
export type BodyInline = Travelling<Inline>;

export type Travelling<Node> = Node extends Text
  ? string
  : Node extends Paragraph
    ? readonly Travelling<Inline>[]
    : Node extends readonly (infer Part)[]
      ? readonly Travelling<Part>[]
      : Node extends object
        ? { readonly [Key in keyof Node]: Travelling<Node[Key]> }
        : Node;

export function toBody({ blocks }: Pick<Document, 'blocks'>): Body {
  return packed(blocks) as Body;
}

function packed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(packed);
  if (typeof node !== 'object' || node === null) return node;
  const { type } = node as { type?: string };
  if (type === 'text') return (node as Text).text;
  if (type === 'paragraph') return packed((node as Paragraph).children);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, packed(value)]));
}

/** The topics a body names, each once, in reading order. */
export function topicsIn(body: Body): Topic[] {
  const found = new Map<string, Topic>();
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'topic') {
      const topic = node as Topic;
      if (!found.has(topic.tag)) found.set(topic.tag, topic);
    } else Object.values(node).forEach(look);
  };
  look(body);
  return [...found.values()];
}

/** The other end of the way: what the server wrote as JSON. */
export const readBody = (json: string): Body => JSON.parse(json) as Body;
