import { useQuery } from '@apollo/client/react';
import { graphql, useSignal } from '@plenum/client-data';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PersonFeed } from '../features/feed/PersonFeed';
import { PersonAbout } from '../features/people/PersonAbout';
import { PersonFacts } from '../features/people/PersonFacts';
import { PersonHeader } from '../features/people/PersonHeader';
import { ObjectComing, ObjectPage } from './ObjectPage';

const PersonPageDocument = graphql(`
  query PersonPage($id: ID!) {
    person(id: $id) {
      id
      name
      ...PersonHeader
      ...PersonAbout
      ...PersonFacts
    }
  }
`);

export function PersonPage() {
  const { t } = useTranslation('people');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PersonPageDocument, { variables: { id } });
  const again = () => void refetch();
  useSignal('person', id, again);
  if (!data) {
    const back = <Link to="/people">{t('page.toDirectory')}</Link>;
    return <ObjectComing title={t('page.title')} error={error} again={again} back={back} />;
  }
  const { person } = data;
  return (
    <ObjectPage name={person.name} header={<PersonHeader person={person} />} facts={<PersonFacts person={person} />}>
      <PersonAbout person={person} />
      <PersonFeed personId={person.id} name={person.name} />
    </ObjectPage>
  );
}
