import type { Body, BodyBlock, Heading, List, Travelling } from '@plenum/markdown';
import { CodeBlock } from './CodeBlock';
import { Inlines } from './Inlines';
import css from './RichText.module.css';
import { TextTable } from './TextTable';
import { useRichTextWords } from './words';

/** Blocks never change place while they are shown, so their number is their key. */
export function Blocks({ blocks }: { blocks: Body }) {
  return blocks.map((block, at) => <BlockElement key={at} block={block} />);
}

function BlockElement({ block }: { block: BodyBlock }) {
  if ('map' in block) {
    return (
      <p dir="auto">
        <Inlines inlines={block} />
      </p>
    );
  }
  switch (block.type) {
    case 'heading':
      return <HeadingElement heading={block} />;
    case 'list':
      return <ListElement list={block} />;
    case 'quote':
      return (
        <blockquote dir="auto">
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case 'codeBlock':
      return <CodeBlock block={block} />;
    case 'table':
      return <TextTable table={block} />;
    case 'thematicBreak':
      return <hr />;
  }
}

/** The page has the first level, the card the second. */
const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function HeadingElement({ heading }: { heading: Travelling<Heading> }) {
  const Level = headings[heading.level];
  return (
    <Level dir="auto">
      <Inlines inlines={heading.children} />
    </Level>
  );
}

function ListElement({ list }: { list: Travelling<List> }) {
  const words = useRichTextWords();
  const items = list.items.map((item, at) => (
    <li key={at} dir="auto" className={item.checked === null ? undefined : css.task}>
      {item.checked !== null && (
        <input type="checkbox" checked={item.checked} disabled aria-label={item.checked ? words.done : words.open} />
      )}
      <div>
        <Blocks blocks={item.children} />
      </div>
    </li>
  ));
  return list.ordered ? <ol start={list.start}>{items}</ol> : <ul>{items}</ul>;
}
