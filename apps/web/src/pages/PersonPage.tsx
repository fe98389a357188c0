import { useQuery } from '@apollo/client/react';
import { graphql, refusalOf, useRefusalText, useSignal } from '@plenum/client-data';
import { CardSkeleton, ErrorState, Page, PanelSlot } from '@plenum/client-ui';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PersonFeed } from '../features/feed/PersonFeed';
import { PersonAbout } from '../features/people/PersonAbout';
import { PersonFacts } from '../features/people/PersonFacts';
import { PersonHeader } from '../features/people/PersonHeader';
import css from './ObjectPage.module.css';

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
  // Where there is no room beside the page, how one reaches somebody stands in it: it is why one came.
  const beside = use(PanelSlot);
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(PersonPageDocument, { variables: { id } });
  useSignal('person', id, () => void refetch());
  if (!data) {
    const refusal = error && refusalOf(error);
    const gone = refusal?.code === 'NOT_FOUND';
    return (
      <Page title={t('page.title')} titleHidden>
        {refusal ? (
          <ErrorState
            {...refusalText(refusal)}
            {...(gone
              ? { action: <Link to="/people">{t('page.toDirectory')}</Link> }
              : { tryAgain: () => void refetch() })}
          />
        ) : (
          <CardSkeleton cards={1} />
        )}
      </Page>
    );
  }
  const { person } = data;
  const facts = <PersonFacts person={person} />;
  return (
    <Page title={person.name} titleHidden {...(beside ? { panel: { title: t('page.contact'), content: facts } } : {})}>
      <PersonHeader person={person} />
      <PersonAbout person={person} />
      {!beside && <div className={css.facts}>{facts}</div>}
      <div className={css.facts}>
        <PersonFeed personId={person.id} name={person.name} />
      </div>
    </Page>
  );
}
