import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { useConfirm, useToast } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';

const PeopleToInviteDocument = graphql(`
  query PeopleToInvite {
    peopleToInvite
  }
`);

const InviteEverybodyNewDocument = graphql(`
  mutation InviteEverybodyNew {
    inviteEverybodyNew
  }
`);

/** Nothing where nobody waits. Asks first: mails cannot be called back. */
export function InviteEverybodyNew() {
  const { t } = useTranslation('directoryImport');
  const toast = useToast();
  const confirm = useConfirm();
  const refusalText = useRefusalText();
  const { data } = useQuery(PeopleToInviteDocument, { fetchPolicy: 'network-only' });
  const { act, acting } = useAct(InviteEverybodyNewDocument, {
    update: (cache) =>
      cache.writeQuery({ query: PeopleToInviteDocument, data: { __typename: 'Query', peopleToInvite: 0 } }),
  });
  const count = data?.peopleToInvite ?? 0;
  if (count === 0) return null;
  const invite = async () => {
    const words = { title: t('invite.title', { count }), text: t('invite.text'), confirm: t('invite.send') };
    if (!(await confirm(words))) return;
    const { done, refused } = await act({});
    if (done) toast({ text: t('invite.sent', { count: done.inviteEverybodyNew }), tone: 'success' });
    else toast({ text: refusalText(refused).title, tone: 'error' });
  };
  return (
    <Button loading={acting} onClick={() => void invite()}>
      {t('invite.run', { count })}
    </Button>
  );
}
