import { useQuery } from '@apollo/client/react';
import { refusalOf, useRefusalText } from '@plenum/client-data';
import { ErrorState, ListSkeleton, SideSheet } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { DepartmentForm, EditedDepartmentDocument } from './DepartmentForm';

type Props = {
  /** A department's id, `new`, `new:` and the id of its parent, or null while closed. */
  of: string | null;
  close: () => void;
  saved: () => void;
};

export function DepartmentSheet({ of, close, saved }: Props) {
  const { t } = useTranslation('departments');
  const isNew = of?.startsWith('new') ?? false;
  const done = () => {
    close();
    saved();
  };
  return (
    <SideSheet title={t(isNew ? 'form.titleNew' : 'form.title')} opened={of !== null} close={close} size={480}>
      {of !== null && isNew && <DepartmentForm key={of} parentId={of.split(':')[1] ?? null} saved={done} />}
      {of !== null && !isNew && <Edit key={of} id={of} done={done} />}
    </SideSheet>
  );
}

function Edit({ id, done }: { id: string; done: () => void }) {
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(EditedDepartmentDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  if (data) return <DepartmentForm department={data.department} saved={done} />;
  return error ? (
    <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />
  ) : (
    <ListSkeleton rows={4} />
  );
}
