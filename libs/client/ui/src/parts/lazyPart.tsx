import type { ComponentType, ReactNode } from 'react';
import { Part } from './Part';
import { PartBoundary } from './PartBoundary';

type Wishes<Props> = {
  /** What stands in its place without a word about it when it could not be fetched. */
  instead?: (props: Props) => ReactNode;
  /** For what lies over the page: how one leaves it; nothing while it is closed. */
  leave?: (props: Props) => (() => void) | undefined;
};

/**
 * A component whose code comes when it is first shown. Like React's `lazy` it waits in the nearest Suspense; unlike it, it
 * takes nothing along when it cannot be fetched.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { instead, leave }: Wishes<Props> = {},
): ComponentType<Props> {
  const part = new Part(load);
  return function InItsPlace(props: Props) {
    const left = leave?.(props);
    return (
      <PartBoundary
        part={part}
        instead={instead?.(props)}
        silent={instead !== undefined || (leave !== undefined && !left)}
        leave={left}
      >
        {(Loaded) => <Loaded {...props} />}
      </PartBoundary>
    );
  };
}
