import { useAnnounce } from '@plenum/client-ui';
import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Lightbox.module.css';
import type { Picture } from './PostOnCard';

type Props = { pictures: readonly Picture[]; start: number; close: () => void };

/** The browser's own dialog: it keeps the focus in, gives it back, and closes with Escape. */
export function Lightbox({ pictures, start, close }: Props) {
  const { t } = useTranslation('posts');
  const announce = useAnnounce();
  const [at, setAt] = useState(start);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const picture = pictures[at];
  const title = t('pictures.title', { at: at + 1, count: pictures.length, name: picture.name });
  const go = (to: number) => {
    const next = (to + pictures.length) % pictures.length;
    setAt(next);
    announce(t('pictures.title', { at: next + 1, count: pictures.length, name: pictures[next].name }));
  };
  const keys = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: pictures.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <dialog
      ref={dialog}
      className={css.box}
      aria-label={title}
      onClose={close}
      onKeyDown={keys}
      onClick={({ target, currentTarget }) => target === currentTarget && dialog.current?.close()}
    >
      <div className={css.bar}>
        <span className={css.title}>{title}</span>
        <a className={css.button} href={picture.url} download={picture.name} aria-label={t('pictures.download')}>
          <IconDownload size={20} stroke={1.6} />
        </a>
        <button
          type="button"
          className={css.button}
          onClick={() => dialog.current?.close()}
          aria-label={t('pictures.close')}
        >
          <IconX size={20} stroke={1.6} />
        </button>
      </div>
      <img
        key={picture.id}
        className={css.picture}
        src={picture.largeUrl ?? picture.url}
        alt={picture.name}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
      />
      {pictures.length > 1 && (
        <>
          <button
            type="button"
            className={css.step}
            data-to="previous"
            onClick={() => go(at - 1)}
            aria-label={t('pictures.previous')}
          >
            <IconChevronLeft size={28} />
          </button>
          <button
            type="button"
            className={css.step}
            data-to="next"
            onClick={() => go(at + 1)}
            aria-label={t('pictures.next')}
          >
            <IconChevronRight size={28} />
          </button>
        </>
      )}
    </dialog>
  );
}
