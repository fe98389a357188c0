import { useQuery } from '@apollo/client/react';
import { MultiSelect, Select } from '@mantine/core';
import { graphql } from '@plenum/client-data';
import type { FieldControl } from '@plenum/client-ui';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const PeopleToChooseDocument = graphql(`
  query PeopleToChoose($search: String!) {
    people(search: $search, kind: EMPLOYEE, first: 8) {
      edges {
        cursor
        node {
          id
          name
          title
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Named = { id: string; name: string };

function usePeopleToChoose(chosen: readonly Named[], without?: string) {
  const { t } = useTranslation('people');
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 150);
  const { data } = useQuery(PeopleToChooseDocument, { variables: { search } });
  const found = data?.people.edges.map(({ node }) => node) ?? [];
  const labels = new Map<string, string>([
    ...chosen.map(({ id, name }) => [id, name] as const),
    ...found.map(({ id, name, title }) => [id, title ? `${name} · ${title}` : name] as const),
  ]);
  const choices = [...labels].filter(([id]) => id !== without).map(([value, label]) => ({ value, label }));
  return {
    data: choices,
    searchValue: text,
    onSearchChange: setText,
    // The server has found them: a typing mistake must not hide them again.
    filter: <Option,>({ options }: { options: Option[] }) => options,
    searchable: true,
    nothingFoundMessage: t('select.nothing'),
    placeholder: t('select.placeholder'),
  } as const;
}

type OneProps = {
  control: FieldControl;
  chosen: Named | null;
  value: string | null;
  change: (id: string | null) => void;
  without?: string | undefined;
};

/** One person of the directory, found as one types. */
export function PersonSelect({ control, chosen, value, change, without }: OneProps) {
  const select = usePeopleToChoose(chosen ? [chosen] : [], without);
  return <Select {...control} {...select} value={value} onChange={change} clearable />;
}

type ManyProps = {
  control: FieldControl;
  chosen: readonly Named[];
  value: string[];
  change: (ids: string[]) => void;
};

export function PeopleSelect({ control, chosen, value, change }: ManyProps) {
  const select = usePeopleToChoose(chosen);
  return <MultiSelect {...control} {...select} value={value} onChange={change} hidePickedOptions />;
}
