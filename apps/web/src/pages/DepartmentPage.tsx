import { useQuery } from '@apollo/client/react';
import { graphql, refusalOf, useRefusalText, useSignal } from '@plenum/client-data';
import { CardSkeleton, ErrorState, Page, PanelSlot } from '@plenum/client-ui';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DepartmentFacts } from '../features/departments/DepartmentFacts';
import { DepartmentHeader } from '../features/departments/DepartmentHeader';
import { PeopleList } from '../features/people/PeopleList';
import css from './ObjectPage.module.css';

const DepartmentPageDocument = graphql(`
  query DepartmentPage($id: ID!) {
    department(id: $id) {
      id
      name
      ...DepartmentHeader
      ...DepartmentFacts
    }
  }
`);

export function DepartmentPage() {
  const { t } = useTranslation('departments');
  const { id = '' } = useParams();
  const beside = use(PanelSlot);
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(DepartmentPageDocument, { variables: { id } });
  useSignal('department', id, () => void refetch());
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
  const facts = <DepartmentFacts department={department} />;
  return (
    <Page
      title={department.name}
      titleHidden
      {...(beside ? { panel: { title: t('page.about'), content: facts } } : {})}
    >
      <DepartmentHeader department={department} />
      {!beside && <div className={css.facts}>{facts}</div>}
      <PeopleList filter={{ department: id }} />
    </Page>
  );
}
