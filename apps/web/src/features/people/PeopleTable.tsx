import { Button, Table } from '@mantine/core';
import { graphql, useInfinite, useRefusalText } from '@plenum/client-data';
import { Avatar, Badge, EmptyState, ErrorState, ListSkeleton, Panel } from '@plenum/client-ui';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonActions } from './PersonActions';
import { PersonBadges } from './PersonBadges';
import css from './PeopleTable.module.css';

const PeopleToAdministerDocument = graphql(`
  query PeopleToAdminister($search: String!, $standing: Standing!, $after: String) {
    people(search: $search, standing: $standing, first: 40, after: $after) {
      edges {
        cursor
        node {
          id
          name
          title
          kind
          isFormer
          email
          roles
          picture {
            thumb
          }
          department {
            id
            name
          }
          ...PersonActions
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Props = { search: string; standing: 'ACTIVE' | 'FORMER' | 'ALL'; edit: (id: string) => void };

export function PeopleTable({ search, standing, edit }: Props) {
  const { t } = useTranslation('people');
  const refusalText = useRefusalText();
  const list = useInfinite(PeopleToAdministerDocument, { search, standing }, (data) => data.people);
  if (list.refusal && list.nodes.length === 0) {
    return <ErrorState {...refusalText(list.refusal)} tryAgain={() => void list.refetch()} />;
  }
  if (list.loading) return <ListSkeleton rows={10} />;
  if (list.nodes.length === 0) {
    return <EmptyState icon={IconUsers} title={t('empty.filtered.title')} text={t('empty.filtered.text')} />;
  }
  return (
    <Panel flush>
      <Table className={css.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('fields.name')}</Table.Th>
            <Table.Th className={css.wide}>{t('fields.department')}</Table.Th>
            <Table.Th className={css.wide}>{t('fields.email')}</Table.Th>
            <Table.Th className={css.wide}>{t('fields.roles')}</Table.Th>
            <Table.Th>
              <span className={css.hidden}>{t('admin.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {list.nodes.map((person) => (
            <Table.Tr key={person.id} data-former={person.isFormer || undefined}>
              <Table.Td>
                <div className={css.person}>
                  <Avatar name={person.name} seed={person.id} picture={person.picture?.thumb} size={32} />
                  <div className={css.words}>
                    <div className={css.name}>
                      <Link to={`/people/${person.id}`}>{person.name}</Link>
                      <PersonBadges person={person} />
                    </div>
                    <div className={css.detail}>{person.title}</div>
                  </div>
                </div>
              </Table.Td>
              <Table.Td className={css.wide}>{person.department?.name}</Table.Td>
              <Table.Td className={`${css.wide} ${css.mail}`}>{person.email}</Table.Td>
              <Table.Td className={css.wide}>
                <div className={css.roles}>
                  {person.roles.map((role) => (
                    <Badge key={role}>{t(`roles.${role}`)}</Badge>
                  ))}
                </div>
              </Table.Td>
              <Table.Td className={css.actions}>
                <PersonActions person={person} edit={() => edit(person.id)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {list.hasMore && (
        <div ref={list.sentinel} className={css.more}>
          <Button variant="subtle" loading={list.growing} onClick={() => void list.more()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
