import { CardSkeleton } from '@plenum/client-ui';
import { useLocation } from 'react-router';
import css from './Frame.module.css';
import rail from './Rail.module.css';
import top from './TopBar.module.css';
import { Mark } from './Mark';

/** The frame without its person: the same measures, so that nothing moves when the name arrives. */
export function FrameSkeleton() {
  const { pathname } = useLocation();
  return (
    <div className={css.frame}>
      <div className={rail.rail}>
        <span className={rail.brand}>
          <Mark /> <span className={rail.word}>Plenum</span>
        </span>
      </div>
      <div className={top.bar} />
      <main className={css.main}>
        <div style={{ maxWidth: 'var(--pl-measure)', margin: '24px auto' }}>
          <CardSkeleton />
        </div>
      </main>
      {pathname === '/' && <div className={`${css.panel} ${css.reserved}`} />}
    </div>
  );
}
