export { parse } from './parse';
export { readBody, toBody, topicsIn, type Body, type BodyBlock, type BodyInline, type Travelling } from './body';
export { serialize } from './serialize';
export { relabelMentions } from './relabel';
export { excerpt } from './excerpt';
export { linksOf, mentionsOf, topicsOf, type MentionTarget } from './findings';
export { maxTopicCharacters, topicTag, withTopics } from './topics';
export { labelCharacters, plainCharacters } from './characters';
export { safeAddress } from './address';
export { parseLimits, type ParseLimits } from './bounds';
export type {
  Block,
  Break,
  CellAlign,
  CodeBlock,
  Document,
  Emphasis,
  Heading,
  Inline,
  InlineCode,
  Link,
  List,
  ListItem,
  Mention,
  MentionKind,
  Paragraph,
  Quote,
  Strike,
  Strong,
  Table,
  TableCell,
  Text,
  ThematicBreak,
  Topic,
} from './document';
