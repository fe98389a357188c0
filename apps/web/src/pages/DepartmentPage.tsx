import { useQuery } from '@apollo/client/react';
import { graphql, useSignal } from '@plenum/client-data';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DepartmentFacts } from '../features/departments/DepartmentFacts';
import { DepartmentHeader } from '../features/departments/DepartmentHeader';
import { PlaceFeed } from '../features/feed/PlaceFeed';
import { PeopleList } from '../features/people/PeopleList';
import { useWritesHere } from '../features/posts/compose/new-post-path';
import { PlaceComposer } from '../features/posts/compose/PlaceComposer';
import { useMe } from '../features/session/Me';
import { ObjectComing, ObjectPage } from './ObjectPage';

const DepartmentPageDocument = graphql(`
  query DepartmentPage($id: ID!) {
    department(id: $id) {
      id
      name
      active
      ...DepartmentHeader
      ...DepartmentFacts
    }
  }
`);

export function DepartmentPage() {
  const { t } = useTranslation(['departments', 'feed']);
  const { id = '', '*': part = '' } = useParams();
  const me = useMe();
  const { data, error, refetch } = useQuery(DepartmentPageDocument, { variables: { id } });
  const again = () => void refetch();
  useSignal('department', id, again);
  const here = `/departments/${id}`;
  const writes = Boolean(data?.department.active) && me.kind === 'EMPLOYEE';
  useWritesHere(writes ? here : undefined);
  if (!data) {
    const back = <Link to="/departments">{t('page.toOrganisation')}</Link>;
    return <ObjectComing title={t('page.title')} error={error} again={again} back={back} />;
  }
  const { department } = data;
  const links = [
    { to: here, end: true, label: t('feed:keys.group') },
    { to: `${here}/people`, label: t('page.people') },
  ];
  return (
    <ObjectPage
      name={department.name}
      header={<DepartmentHeader department={department} />}
      facts={<DepartmentFacts department={department} />}
      tabs={{ at: here, part, links, about: t('page.about') }}
    >
      {part === 'people' ? (
        <PeopleList filter={{ department: id }} />
      ) : (
        <>
          {writes && <PlaceComposer kind="DEPARTMENT" id={id} name={department.name} />}
          <PlaceFeed kind="DEPARTMENT" id={id} />
        </>
      )}
    </ObjectPage>
  );
}
