import { lazyPart, richTextClass } from '@plenum/client-ui';
import { Suspense } from 'react';
import css from './SourceText.module.css';

type Props = { source: string };

const ParsedText = lazyPart(async () => (await import('./ParsedText')).ParsedText, { instead: PlainText });

/** Words that the server has not seen yet. They can be read before the parser is there. */
export function SourceText({ source }: Props) {
  return (
    <Suspense fallback={<PlainText source={source} />}>
      <ParsedText source={source} />
    </Suspense>
  );
}

function PlainText({ source }: Props) {
  return <div className={`${richTextClass} ${css.plain}`}>{source}</div>;
}
