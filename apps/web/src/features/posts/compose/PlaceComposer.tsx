import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ComposerLine } from './ComposerLine';
import type { Place } from './draft-content';

type Props = { kind: 'SPACE' | 'DEPARTMENT'; id: string; name: string };

/** On the page of a space or department one writes to it. */
export function PlaceComposer({ kind, id, name }: Props) {
  const { t } = useTranslation('feedPages');
  const place = useMemo<Place>(() => ({ kind, id, name }), [kind, id, name]);
  return <ComposerLine place={place} ask={t('ask', { name })} />;
}
