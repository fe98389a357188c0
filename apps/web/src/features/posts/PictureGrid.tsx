import { lazyPart } from '@plenum/client-ui';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './PictureGrid.module.css';
import type { Picture } from './PostOnCard';

const Lightbox = lazyPart(async () => (await import('./Lightbox')).Lightbox, { leave: ({ close }) => close });

const SHOWN = 4;

/** Takes its room before a picture has arrived: its shape is known. One keeps its own shape within bounds, more are cut to a grid. */
export function PictureGrid({ pictures }: { pictures: readonly Picture[] }) {
  const { t } = useTranslation('posts');
  const [open, setOpen] = useState<number>();
  if (pictures.length === 0) return null;
  const shown = pictures.slice(0, SHOWN);
  const hidden = pictures.length - shown.length;
  const alone = pictures.length === 1;
  return (
    <>
      <div className={css.grid} data-count={shown.length}>
        {shown.map((picture, at) => {
          const more = at === SHOWN - 1 && hidden > 0;
          return (
            <button
              key={picture.id}
              type="button"
              className={css.tile}
              style={{ ...placeholderOf(picture), ...(alone && shapeOf(picture)) }}
              onClick={() => setOpen(at)}
              aria-label={more ? t('pictures.more', { count: hidden + 1 }) : t('pictures.open', { name: picture.name })}
            >
              <img
                src={(alone ? picture.largeUrl : picture.mediumUrl) ?? picture.url}
                alt=""
                loading="lazy"
                decoding="async"
                className={css.picture}
              />
              {more && <span className={css.more}>+{hidden}</span>}
            </button>
          );
        })}
      </div>
      <Suspense>
        {open !== undefined && <Lightbox pictures={pictures} start={open} close={() => setOpen(undefined)} />}
      </Suspense>
    </>
  );
}

function placeholderOf({ placeholder }: Picture) {
  if (!placeholder) return {};
  return placeholder.startsWith('#')
    ? { backgroundColor: placeholder }
    : { backgroundImage: `url("${placeholder}")`, backgroundSize: 'cover' };
}

/** Between a banner and a portrait: what is longer still is cut, the whole is one click away. */
function shapeOf({ width, height }: Picture) {
  if (!width || !height) return { aspectRatio: '16 / 9' };
  return { aspectRatio: String(Math.min(3, Math.max(0.8, width / height))), maxWidth: `${width}px` };
}
