import { richTextClass } from '@plenum/client-ui';
import { lazy, Suspense } from 'react';
import css from './SourceText.module.css';

const ParsedText = lazy(async () => ({ default: (await import('./ParsedText')).ParsedText }));

/** Words that the server has not seen yet. They can be read before the parser is there. */
export function SourceText({ source }: { source: string }) {
  return (
    <Suspense fallback={<div className={`${richTextClass} ${css.plain}`}>{source}</div>}>
      <ParsedText source={source} />
    </Suspense>
  );
}
