import { RichText } from '@plenum/client-ui';
import { parse, toBody } from '@plenum/markdown';
import { useMemo } from 'react';

/** Brings the parser along, so it is loaded only where somebody writes. */
export function ParsedText({ source }: { source: string }) {
  const body = useMemo(() => toBody(parse(source)), [source]);
  return <RichText body={body} />;
}
