import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { refusalOf, useRefusalText, useSignal } from '@plenum/client-data';
import { EmptyState, ErrorState, ListSkeleton, Panel } from '@plenum/client-ui';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../session/Me';
import { MyDraftsDocument } from './draft.documents';
import { DraftRow } from './DraftRow';

export function DraftList() {
  const { t } = useTranslation('compose');
  const me = useMe();
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(MyDraftsDocument);
  useSignal('me', me.id, () => refetch());
  if (error && !data) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={4} />;
  if (data.myDrafts.length === 0) {
    return (
      <EmptyState
        icon={IconPencil}
        title={t('page.emptyTitle')}
        text={t('page.emptyText')}
        action={
          <Button component={Link} to="/?new=post" variant="default">
            {t('page.write')}
          </Button>
        }
      />
    );
  }
  // The next to be published first; what could not be published stands with them, since it waits for somebody.
  const scheduled = data.myDrafts
    .filter(({ publishAt }) => publishAt)
    .sort((a, b) => String(a.publishAt).localeCompare(String(b.publishAt)));
  const others = data.myDrafts.filter(({ publishAt }) => !publishAt);
  const changed = () => void refetch();
  return (
    <>
      {scheduled.length > 0 && (
        <Panel title={t('page.scheduled')}>
          {scheduled.map((draft) => (
            <DraftRow key={draft.id} draft={draft} changed={changed} />
          ))}
        </Panel>
      )}
      {others.length > 0 && (
        <Panel title={t('page.unscheduled')}>
          {others.map((draft) => (
            <DraftRow key={draft.id} draft={draft} changed={changed} />
          ))}
        </Panel>
      )}
    </>
  );
}
