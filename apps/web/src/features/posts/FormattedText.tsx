import { RichText } from '@plenum/client-ui';

/** A chunk of its own: the parser is a fifth of all that Home loads. */
export function FormattedText({ source, clampLines }: { source: string; clampLines?: number }) {
  return <RichText source={source} clampLines={clampLines} />;
}
