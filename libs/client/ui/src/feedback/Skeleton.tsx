import type { ReactNode } from 'react';
import { Unseen } from '../text/Unseen';
import { useWords } from '../UiWords';
import css from './Skeleton.module.css';
import { useDelayed } from './useDelayed';

type BoneProps = { width?: number | string; height?: number; round?: boolean };

/** One piece of what is coming: a line of words, a picture, a face. */
export function Bone({ width = '100%', height = 12, round }: BoneProps) {
  return <span className={css.bone} style={{ width, height, borderRadius: round ? '50%' : undefined }} />;
}

/** Holds the bones of a screen: says once that something loads, and shows itself only when the wait can be felt. */
export function Skeleton({ children }: { children: ReactNode }) {
  const words = useWords();
  const due = useDelayed();
  return (
    <div className={css.skeleton} data-due={due} aria-busy="true">
      <Unseen>{words.loading}</Unseen>
      <div aria-hidden>{children}</div>
    </div>
  );
}

/** Faces with two lines: people, departments, spaces. */
export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Skeleton>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={css.row}>
          <Bone width={40} height={40} round />
          <div className={css.lines}>
            <Bone width={`${38 + ((row * 17) % 30)}%`} />
            <Bone width={`${22 + ((row * 23) % 26)}%`} height={10} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}

/** Posts to come: a face, two lines, a paragraph. */
export function CardSkeleton({ cards = 3 }: { cards?: number }) {
  return (
    <Skeleton>
      {Array.from({ length: cards }, (_, card) => (
        <div key={card} className={css.card}>
          <div className={css.row}>
            <Bone width={40} height={40} round />
            <div className={css.lines}>
              <Bone width="34%" />
              <Bone width="22%" height={10} />
            </div>
          </div>
          <div className={css.lines}>
            <Bone width="96%" />
            <Bone width="88%" />
            <Bone width={`${40 + ((card * 19) % 30)}%`} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}
