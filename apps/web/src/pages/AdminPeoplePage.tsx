import { useApolloClient } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { Page } from '@plenum/client-ui';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AdminTabs } from '../features/people/AdminTabs';
import { PeopleTable } from '../features/people/PeopleTable';
import { PersonSheet } from '../features/people/PersonSheet';
import { SearchField } from '../features/people/SearchField';
import css from './AdminPage.module.css';

const standings = ['ACTIVE', 'FORMER', 'ALL'] as const;
type Standing = (typeof standings)[number];

export function AdminPeoplePage() {
  const { t } = useTranslation('people');
  const client = useApolloClient();
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const standing = standings.find((one) => one === params.get('standing')) ?? 'ACTIVE';
  const set = (name: string, value: string | null, replace = false) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace },
    );
  return (
    <Page
      title={t('admin.title')}
      width="wide"
      actions={
        <>
          <Button
            component="a"
            href="/directory/people.csv"
            download
            variant="default"
            leftSection={<IconDownload size={18} stroke={1.5} />}
          >
            {t('admin.export')}
          </Button>
          <Button leftSection={<IconUserPlus size={18} stroke={1.5} />} onClick={() => set('person', 'new')}>
            {t('admin.add')}
          </Button>
        </>
      }
      toolbar={<AdminTabs />}
    >
      <div className={css.tools}>
        <div className={css.search}>
          <SearchField label={t('search.label')} value={search} change={(value) => set('search', value, true)} />
        </div>
        <SegmentedControl
          aria-label={t('admin.standing')}
          value={standing}
          onChange={(value) => set('standing', value === 'ACTIVE' ? null : value)}
          data={standings.map((value: Standing) => ({ value, label: t(`standings.${value}`) }))}
        />
      </div>
      <PeopleTable search={search} standing={standing} edit={(id) => set('person', id)} />
      <PersonSheet
        of={params.get('person')}
        close={() => set('person', null)}
        saved={() => void client.refetchQueries({ include: ['PeopleToAdminister'] })}
      />
    </Page>
  );
}
