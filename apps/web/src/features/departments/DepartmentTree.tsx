import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, refusalOf, useRefusalText } from '@plenum/client-data';
import { EmptyState, ErrorState, ListSkeleton, Panel } from '@plenum/client-ui';
import IconSitemap from '@tabler/icons-react/dist/esm/icons/IconSitemap.mjs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../people/SearchField';
import { DepartmentBranch } from './DepartmentBranch';
import css from './DepartmentTree.module.css';
import { growTree, prune } from './department-tree';

const OrganisationDocument = graphql(`
  query Organisation {
    departments {
      id
      name
      memberCount
      parent {
        id
      }
      stewards {
        id
        name
        picture {
          thumb
        }
      }
    }
  }
`);

/** The whole organisation, opened two levels deep; what one looks for opens its way. */
export function DepartmentTree() {
  const { t } = useTranslation('departments');
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(OrganisationDocument);
  const [sought, setSought] = useState('');
  const [all, setAll] = useState<boolean>();
  const tree = useMemo(() => growTree(data?.departments ?? []), [data]);
  const shown = useMemo(() => prune(tree, sought), [tree, sought]);
  if (error && !data) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={8} />;
  if (tree.length === 0) return <EmptyState icon={IconSitemap} title={t('empty.title')} text={t('empty.text')} />;
  return (
    <>
      <div className={css.tools}>
        <div className={css.search}>
          <SearchField label={t('search')} value={sought} change={setSought} />
        </div>
        <Button variant="default" className={css.fold} onClick={() => setAll(!all)}>
          {t(all ? 'fold' : 'unfold')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <EmptyState icon={IconSitemap} title={t('nothing.title')} text={t('nothing.text')} />
      ) : (
        <Panel flush>
          <ul className={css.tree} key={`${sought}/${all}`}>
            {shown.map((branch) => (
              <DepartmentBranch key={branch.id} branch={branch} depth={0} open={sought !== '' || all} />
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
