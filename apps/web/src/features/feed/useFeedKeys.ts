import { useShortcut } from '@plenum/client-ui';
import { useCallback, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

const cardOf = (element: Element | null) => element?.closest<HTMLElement>('[data-post]') ?? null;

/** Walks the cards below `within` and does by key what their buttons do by click. */
export function useFeedKeys(within: RefObject<HTMLElement | null>): void {
  const { t } = useTranslation('feed');
  const navigate = useNavigate();
  const last = useRef<string>(undefined);
  const group = t('keys.group');

  const cards = useCallback(() => [...(within.current?.querySelectorAll<HTMLElement>('[data-post]') ?? [])], [within]);
  /** The card one stands in, else the one walked to last, else none. */
  const current = () =>
    cardOf(document.activeElement) ?? cards().find(({ dataset }) => dataset['post'] === last.current);
  const goTo = (card: HTMLElement | undefined) => {
    if (!card) return;
    last.current = card.dataset['post'];
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'start', behavior: 'smooth' });
  };
  /** With nothing chosen yet: the first card that is not above the window. */
  const step = (by: 1 | -1) => {
    const all = cards();
    const at = current();
    if (!at) return goTo(all.find((card) => card.getBoundingClientRect().top > 0) ?? all.at(-1));
    goTo(all[all.indexOf(at) + by]);
  };
  const press = (act: string) => current()?.querySelector<HTMLElement>(`[data-act=${act}]`)?.click();

  useShortcut({ keys: 'j', title: t('keys.next'), group, run: () => step(1) });
  useShortcut({ keys: 'k', title: t('keys.previous'), group, run: () => step(-1) });
  useShortcut({
    keys: 'n',
    title: t('keys.unseen'),
    group,
    run: () => {
      const all = cards();
      const at = current();
      goTo(all.slice(at ? all.indexOf(at) + 1 : 0).find(({ dataset }) => dataset['unseen']));
    },
  });
  useShortcut({ keys: 'r', title: t('keys.reply'), group, run: () => press('reply') });
  useShortcut({ keys: 'l', title: t('keys.like'), group, run: () => press('like') });
  useShortcut({ keys: 'b', title: t('keys.bookmark'), group, run: () => press('bookmark') });
  useShortcut({
    keys: 'o',
    title: t('keys.open'),
    group,
    run: () => {
      const id = current()?.dataset['post'];
      if (id) void navigate(`/posts/${id}`);
    },
  });
}
