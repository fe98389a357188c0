import { richTextClass } from '@plenum/client-ui';
import { lazy, Suspense } from 'react';
import css from './PostText.module.css';

export const loadFormattedText = () => import('./FormattedText');
const FormattedText = lazy(async () => ({ default: (await loadFormattedText()).FormattedText }));

type Props = { source: string; clampLines?: number };

/** Words can be read before the code that formats them has arrived; it is asked for while the posts are. */
export function PostText({ source, clampLines }: Props) {
  if (!source) return null;
  return (
    <Suspense
      fallback={
        <div className={`${richTextClass} ${css.plain}`} style={{ '--lines': clampLines ?? 1000 }}>
          {source}
        </div>
      }
    >
      <FormattedText source={source} clampLines={clampLines} />
    </Suspense>
  );
}
