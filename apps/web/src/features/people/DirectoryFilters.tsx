import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { graphql } from '@plenum/client-data';
import { useTranslation } from 'react-i18next';
import { DepartmentSelect } from '../departments/DepartmentSelect';
import css from './DirectoryFilters.module.css';
import { SearchField } from './SearchField';
import type { usePeopleFilter } from './usePeopleFilter';

const DirectoryChoicesDocument = graphql(`
  query DirectoryChoices {
    directoryChoices {
      places {
        value
        people
      }
      skills {
        value
        people
      }
    }
  }
`);

export function DirectoryFilters({ filter, narrow }: Pick<ReturnType<typeof usePeopleFilter>, 'filter' | 'narrow'>) {
  const { t } = useTranslation('people');
  const { data } = useQuery(DirectoryChoicesDocument);
  const choice = (name: 'place' | 'skill', choices: readonly { value: string; people: number }[] = []) => (
    <Select
      aria-label={t(`filter.${name}`)}
      placeholder={t(`filter.${name}`)}
      data={known(filter[name], choices).map(({ value, people }) => ({
        value,
        label: people ? t('filter.counted', { value, count: people }) : value,
      }))}
      value={filter[name] || null}
      onChange={(value) => narrow(name, value ?? '')}
      clearable
      searchable
      nothingFoundMessage={t('filter.nothing')}
    />
  );
  return (
    <div className={css.filters}>
      <div className={css.search}>
        <SearchField label={t('search.label')} value={filter.search} change={(value) => narrow('search', value)} />
      </div>
      <DepartmentSelect
        label={t('filter.department')}
        value={filter.department || null}
        change={(id) => narrow('department', id ?? '')}
      />
      {choice('place', data?.directoryChoices.places)}
      {choice('skill', data?.directoryChoices.skills)}
    </div>
  );
}

/** What the address says stands in the list, even when nobody has it. */
const known = (chosen: string, choices: readonly { value: string; people: number }[]) =>
  chosen && !choices.some(({ value }) => value.toLowerCase() === chosen.toLowerCase())
    ? [{ value: chosen, people: 0 }, ...choices]
    : choices;
