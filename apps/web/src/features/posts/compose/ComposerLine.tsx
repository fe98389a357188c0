import { Avatar, CardSkeleton, inMantine, Part, PartBoundary, lazyPart } from '@plenum/client-ui';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { withWords } from '../../../locales/language';
import { useMe } from '../../session/Me';
import { plainWords } from '../plain-words';
import css from './ComposerLine.module.css';
import type { Place } from './draft-content';
import { draftToGoOn } from './local-draft';
import { useMyDrafts } from './useMyDrafts';

const composer = new Part(inMantine(async () => (await withWords(import('./OpenComposer'))).OpenComposer));
const GuestLine = lazyPart(inMantine(async () => (await withWords(import('./GuestLine'))).GuestLine));

type Props = {
  /** Where a new post begins; elsewhere than on Home it is the place one looks at. */
  place?: Place;
  ask?: string;
};

const isAt = (one: { kind: string; id?: string | null }, place: Place) =>
  one.kind === place.kind && one.id === place.id;

/** One line until somebody writes. That it is open is in the address: a link, a key and Back open and close it. */
export function ComposerLine({ place, ask }: Props) {
  const { t } = useTranslation('feed');
  const me = useMe();
  const [search, setSearch] = useSearchParams();
  const draftId = search.get('draft') ?? undefined;
  const [newest] = useMyDrafts().drafts.filter((one) => !place || isAt(one.content.place, place));
  const open = search.get('new') === 'post' || draftId !== undefined;
  const change = (edit: (to: URLSearchParams) => void, replace: boolean) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        edit(next);
        return next;
      },
      { replace, preventScrollReset: true },
    );
  if (open) {
    const close = () =>
      change((to) => {
        to.delete('new');
        to.delete('draft');
      }, true);
    return (
      <PartBoundary part={composer}>
        {(Loaded) => (
          <Suspense fallback={<CardSkeleton cards={1} />}>
            <Loaded key={draftId ?? 'new'} draftId={draftId} place={place} close={close} />
          </Suspense>
        )}
      </PartBoundary>
    );
  }
  const kept = draftToGoOn(me.id, place)?.content;
  const words = kept && plainWords([kept.title, kept.text].filter(Boolean).join(': '), 80);
  const waiting =
    !words && newest && plainWords([newest.content.title, newest.content.text].filter(Boolean).join(': '), 60);
  const line = (
    <div className={css.begin} data-waiting={Boolean(waiting) || undefined}>
      <button
        type="button"
        className={css.line}
        onPointerEnter={composer.fetch}
        onClick={() => change((to) => to.set('new', 'post'), false)}
      >
        <Avatar name={me.name} seed={me.id} picture={me.picture?.thumb} size={40} />
        <span className={css.words}>
          {words ? t('goOn', { words }) : (ask ?? t('ask', { name: me.name.split(' ')[0] }))}
        </span>
      </button>
      {waiting && (
        <Link className={css.draft} to={{ search: `?draft=${newest.id}` }}>
          {t('goOn', { words: waiting })}
        </Link>
      )}
    </div>
  );
  if (me.kind === 'EMPLOYEE' || place) return line;
  return (
    <Suspense>
      <GuestLine>{line}</GuestLine>
    </Suspense>
  );
}
