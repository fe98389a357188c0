import { useQuery } from '@apollo/client/react';
import { ActionIcon, Table } from '@mantine/core';
import { graphql, refusalOf, useRefusalText, type DocumentType } from '@plenum/client-data';
import { ActionMenu, EmptyState, ErrorState, ListSkeleton, Panel } from '@plenum/client-ui';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSitemap from '@tabler/icons-react/dist/esm/icons/IconSitemap.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from '../people/PeopleTable.module.css';
import { CloseDepartment } from './CloseDepartment';
import { withPaths } from './useDepartments';

const DepartmentsToAdministerDocument = graphql(`
  query DepartmentsToAdminister {
    departments {
      id
      name
      version
      memberCount
      parent {
        id
      }
      stewards {
        id
        name
      }
    }
  }
`);

type Department = DocumentType<typeof DepartmentsToAdministerDocument>['departments'][number];

/** The tree as a table: each row can be opened, moved, added to and closed. */
export function DepartmentsTable({ edit, add }: { edit: (id: string) => void; add: (parentId: string) => void }) {
  const { t } = useTranslation('departments');
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(DepartmentsToAdministerDocument);
  const [closing, setClosing] = useState<Department>();
  if (error && !data) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={8} />;
  if (data.departments.length === 0) {
    return <EmptyState icon={IconSitemap} title={t('empty.title')} text={t('empty.admin')} />;
  }
  const depths = new Map(withPaths(data.departments).map(({ id, path }) => [id, path.length - 1]));
  return (
    <Panel flush>
      <Table className={css.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('fields.name')}</Table.Th>
            <Table.Th className={css.wide}>{t('stewards')}</Table.Th>
            <Table.Th>{t('fields.people')}</Table.Th>
            <Table.Th>
              <span className={css.hidden}>{t('actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.departments.map((department) => (
            <Table.Tr key={department.id}>
              <Table.Td>
                <div className={css.name} style={{ paddingInlineStart: (depths.get(department.id) ?? 0) * 20 }}>
                  <Link to={`/departments/${department.id}`}>{department.name}</Link>
                </div>
              </Table.Td>
              <Table.Td className={css.wide}>{department.stewards.map(({ name }) => name).join(', ')}</Table.Td>
              <Table.Td>{department.memberCount}</Table.Td>
              <Table.Td className={css.actions}>
                <ActionMenu
                  entries={() => [
                    { label: t('edit'), icon: IconPencil, run: () => edit(department.id) },
                    { label: t('addBelow'), icon: IconPlus, run: () => add(department.id) },
                    'line',
                    { label: t('close.confirm'), icon: IconTrash, danger: true, run: () => setClosing(department) },
                  ]}
                >
                  <ActionIcon aria-label={t('actionsFor', { name: department.name })}>
                    <IconDots size={20} stroke={1.5} />
                  </ActionIcon>
                </ActionMenu>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {closing && (
        <CloseDepartment
          department={closing}
          close={() => setClosing(undefined)}
          closed={() => {
            setClosing(undefined);
            void refetch();
          }}
        />
      )}
    </Panel>
  );
}
