/**
 * What a text means: a small closed tree. Server and client read the same one, so that what is stored, searched,
 * mailed and shown can never disagree. It holds no HTML and no address that has not been checked.
 */
export interface Document {
  readonly blocks: readonly Block[];
  /** True when the source went over a bound of `ParseLimits`: the whole of it is then one plain paragraph. */
  readonly flattened: boolean;
}

export type Block = Paragraph | Heading | List | Quote | CodeBlock | Table | ThematicBreak;
export type Inline = Text | Strong | Emphasis | Strike | InlineCode | Link | Mention | Topic | Break;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
/** Levels of the author, 1 to 3; a page shows them two lower, because its own title comes first. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly children: readonly Inline[];
}
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly ListItem[];
}
export interface ListItem {
  /** null: an ordinary item; otherwise a task, done or not. */
  readonly checked: boolean | null;
  readonly children: readonly Block[];
}
export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Block[];
}
export interface CodeBlock {
  readonly type: 'codeBlock';
  readonly language: string | null;
  readonly text: string;
}
export interface Table {
  readonly type: 'table';
  readonly align: readonly CellAlign[];
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}
export type CellAlign = 'left' | 'center' | 'right' | null;
export type TableCell = readonly Inline[];
export interface ThematicBreak {
  readonly type: 'thematicBreak';
}

export interface Text {
  readonly type: 'text';
  readonly text: string;
}
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}
export interface Strike {
  readonly type: 'strike';
  readonly children: readonly Inline[];
}
export interface InlineCode {
  readonly type: 'code';
  readonly text: string;
}
export interface Link {
  readonly type: 'link';
  /** Always http, https or mailto, in the form the URL standard writes it: host in lower case and punycode. */
  readonly href: string;
  /** The true host, where the label could make a reader believe in another one; to be shown beside the label. */
  readonly host: string | null;
  readonly children: readonly Inline[];
}
export interface Mention {
  readonly type: 'mention';
  readonly kind: MentionKind;
  readonly id: string;
  /** The name as it was when written, without the @. */
  readonly label: string;
}
export type MentionKind = 'person' | 'department';
export interface Topic {
  readonly type: 'topic';
  /** NFC, lower case: what topics are compared and stored by. */
  readonly tag: string;
  /** As the author wrote it, without the #. */
  readonly label: string;
}
export interface Break {
  readonly type: 'break';
}
