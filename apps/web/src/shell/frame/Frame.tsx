import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { PanelSlot, useAnnounce } from '@plenum/client-ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { FrameKeys } from '../keyboard/FrameKeys';
import { OverlayProvider, useOverlays } from '../overlays';
import { ConnectionPill } from '../ConnectionPill';
import { BottomBar } from './BottomBar';
import css from './Frame.module.css';
import { OwnNews } from './OwnNews';
import { Rail } from './Rail';
import { TopBar } from './TopBar';

export function Frame() {
  return (
    <OverlayProvider>
      <FrameKeys />
      <Regions />
      <OwnNews />
    </OverlayProvider>
  );
}

function Regions() {
  const { t } = useTranslation('shell');
  const { open } = useOverlays();
  const [folded, fold] = useLocalStorage({
    key: 'plenum.rail.folded',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const wide = useMediaQuery('(min-width: 75em)', false, { getInitialValueInEffect: false });
  const phone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const main = useMainFocus();
  return (
    <PanelSlot value={wide ? slot : null}>
      <a className={css.skip} href="#main">
        {t('skip')}
      </a>
      <div className={css.frame} data-folded={folded || undefined}>
        <Rail folded={folded} fold={fold} />
        <TopBar phone={phone} openPalette={() => open('palette')} />
        <main id="main" className={css.main} ref={main} tabIndex={-1} aria-label={t('regions.main')} data-region>
          <Outlet />
        </main>
        {wide && (
          <aside className={css.panel} ref={setSlot} tabIndex={-1} aria-label={t('regions.panel')} data-region />
        )}
        {phone && <ConnectionPill />}
        {phone && <BottomBar />}
      </div>
      <ScrollRestoration />
    </PanelSlot>
  );
}

/** After a step to another page, reading and tabbing go on in its content, and its title is said. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const announce = useAnnounce();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    // The page has set its title by the next frame.
    const frame = requestAnimationFrame(() => announce(document.title));
    return () => cancelAnimationFrame(frame);
  }, [pathname, announce]);
  return main;
}
