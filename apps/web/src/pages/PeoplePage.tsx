import { Button } from '@mantine/core';
import { Page } from '@plenum/client-ui';
import IconSitemap from '@tabler/icons-react/dist/esm/icons/IconSitemap.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DirectoryFilters } from '../features/people/DirectoryFilters';
import { PeopleList } from '../features/people/PeopleList';
import { usePeopleFilter } from '../features/people/usePeopleFilter';

export function PeoplePage() {
  const { t } = useTranslation('people');
  const { filter, narrow, clear, narrowed } = usePeopleFilter();
  return (
    <Page
      title={t('title')}
      width="wide"
      actions={
        <Button
          component={Link}
          to="/departments"
          variant="default"
          leftSection={<IconSitemap size={18} stroke={1.5} />}
        >
          {t('organisation')}
        </Button>
      }
      toolbar={<DirectoryFilters filter={filter} narrow={narrow} />}
    >
      <PeopleList filter={filter} clear={narrowed ? clear : undefined} />
    </Page>
  );
}
