import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { graphql } from '@plenum/client-data';
import { Field } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { toInput, type DraftContent, type Place } from './draft-content';
import { audienceKey, type Audience } from './useAudiences';

const ReachDocument = graphql(`
  query Reach($place: PlaceInput!) {
    reach(place: $place)
  }
`);

type Props = {
  content: DraftContent;
  audiences: readonly Audience[];
  search: (text: string) => void;
  choose: (place: Place) => void;
  /** The key of a place that would not take it: it is not offered any more. */
  closed?: string;
  error?: string;
};

const groups = ['company', 'departments', 'spaces', 'found'] as const;

export function AudiencePicker({ content, audiences, search, choose, closed, error }: Props) {
  const { t } = useTranslation(['compose', 'posts']);
  const { place } = toInput(content);
  const { data } = useQuery(ReachDocument, { variables: { place } });
  const nameOf = (one: Place) => one.name ?? t('posts:company');
  const value = audienceKey(content.place);
  const open = audiences.filter((one) => audienceKey(one) !== closed);
  const known = value === closed || open.some((one) => audienceKey(one) === value);
  const shown = known ? open : [{ ...content.place, group: 'found' as const, mayAnnounce: false }, ...open];
  const hint = data ? t('reach', { count: data.reach }) : '…';
  return (
    <Field label={t('audience')} error={error} hint={hint}>
      {(control) => (
        <Select
          {...control}
          searchable
          allowDeselect={false}
          maxDropdownHeight={320}
          // Where the focus goes to show an error, a list would lie over its words.
          openOnFocus={false}
          onClick={(event) => event.currentTarget.select()}
          nothingFoundMessage={t('audienceNone')}
          value={value === closed ? null : value}
          data={groups
            .map((group) => ({
              group: t(`groups.${group}`),
              items: shown
                .filter((one) => one.group === group)
                .map((one) => ({ value: audienceKey(one), label: nameOf(one) })),
            }))
            .filter(({ items }) => items.length > 0)}
          placeholder={t('audienceSearch')}
          onSearchChange={(text) => search(text === nameOf(content.place) ? '' : text)}
          onChange={(key) => {
            const chosen = shown.find((one) => audienceKey(one) === key);
            if (chosen) choose({ kind: chosen.kind, id: chosen.id, name: chosen.name });
          }}
        />
      )}
    </Field>
  );
}
