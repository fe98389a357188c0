import { useShortcut } from '@plenum/client-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ComposerLine } from './ComposerLine';
import type { Place } from './draft-content';

type Props = { kind: 'SPACE' | 'DEPARTMENT'; id: string; name: string };

/** On the page of a space or department one writes to it; the key for a new post does too. */
export function PlaceComposer({ kind, id, name }: Props) {
  const { t } = useTranslation(['feedPages', 'shell']);
  const [, setSearch] = useSearchParams();
  const place = useMemo<Place>(() => ({ kind, id, name }), [kind, id, name]);
  useShortcut({
    keys: 'c',
    title: t('shell:keyboard.newPost'),
    group: t('shell:keyboard.groups.general'),
    run: () => setSearch({ new: 'post' }, { preventScrollReset: true }),
  });
  return <ComposerLine place={place} ask={t('ask', { name })} />;
}
