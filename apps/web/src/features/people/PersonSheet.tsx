import { useQuery } from '@apollo/client/react';
import { refusalOf, useRefusalText } from '@plenum/client-data';
import { ErrorState, ListSkeleton, SideSheet } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { EditedPersonDocument, PersonForm } from './PersonForm';

type Props = {
  /** A person's id, `new` for somebody new, null while closed. */
  of: string | null;
  close: () => void;
  saved: () => void;
};

/** The form of one person, beside the table. */
export function PersonSheet({ of, close, saved }: Props) {
  const { t } = useTranslation('people');
  const done = () => {
    close();
    saved();
  };
  return (
    <SideSheet title={t(of === 'new' ? 'form.titleNew' : 'form.title')} opened={of !== null} close={close} size={520}>
      {of === 'new' && <PersonForm saved={done} />}
      {of !== null && of !== 'new' && <Edit key={of} id={of} done={done} />}
    </SideSheet>
  );
}

function Edit({ id, done }: { id: string; done: () => void }) {
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(EditedPersonDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (data) return <PersonForm person={data.person} saved={done} />;
  return error ? (
    <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />
  ) : (
    <ListSkeleton rows={6} />
  );
}
