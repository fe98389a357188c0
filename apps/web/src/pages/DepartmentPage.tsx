import { useQuery } from '@apollo/client/react';
import { graphql, refusalOf, useRefusalText, useSignal } from '@plenum/client-data';
import { CardSkeleton, ErrorState, Page, PanelSlot, TabLinks } from '@plenum/client-ui';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DepartmentFacts } from '../features/departments/DepartmentFacts';
import { DepartmentHeader } from '../features/departments/DepartmentHeader';
import { PlaceFeed } from '../features/feed/PlaceFeed';
import { PeopleList } from '../features/people/PeopleList';
import { useWritesHere } from '../features/posts/compose/new-post-path';
import { PlaceComposer } from '../features/posts/compose/PlaceComposer';
import { useMe } from '../features/session/Me';
import css from './ObjectPage.module.css';

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
  const beside = use(PanelSlot);
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(DepartmentPageDocument, { variables: { id } });
  useSignal('department', id, () => void refetch());
  const here = `/departments/${id}`;
  const writes = Boolean(data?.department.active) && me.kind === 'EMPLOYEE';
  useWritesHere(writes ? here : undefined);
  if (!data) {
    const refusal = error && refusalOf(error);
    const gone = refusal?.code === 'NOT_FOUND';
    return (
      <Page title={t('page.title')} titleHidden>
        {refusal ? (
          <ErrorState
            {...refusalText(refusal)}
            {...(gone
              ? { action: <Link to="/departments">{t('page.toOrganisation')}</Link> }
              : { tryAgain: () => void refetch() })}
          />
        ) : (
          <CardSkeleton cards={1} />
        )}
      </Page>
    );
  }
  const { department } = data;
  const links = [
    { to: here, end: true, label: t('feed:keys.group') },
    { to: `${here}/people`, label: t('page.people') },
  ];
  const facts = <DepartmentFacts department={department} />;
  return (
    <Page
      title={department.name}
      titleHidden
      {...(beside ? { panel: { title: t('page.about'), content: facts } } : {})}
    >
      <DepartmentHeader department={department} />
      {!beside && <div className={css.facts}>{facts}</div>}
      <TabLinks label={department.name} links={links} />
      {part === 'people' ? (
        <PeopleList filter={{ department: id }} />
      ) : (
        <div className={css.part}>
          {writes && <PlaceComposer kind="DEPARTMENT" id={id} name={department.name} />}
          <PlaceFeed kind="DEPARTMENT" id={id} />
        </div>
      )}
    </Page>
  );
}
