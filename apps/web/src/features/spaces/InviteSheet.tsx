import { useApolloClient } from '@apollo/client/react';
import { limits } from '@plenum/contract';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { DialogFoot, Field, SideSheet, SubmitButton, useToast } from '@plenum/client-ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { InviteePicker, type Invitee } from './InviteePicker';
import type { SpaceSeen } from './space-fragments';

const InviteDocument = graphql(`
  mutation InviteToSpace($invitees: SpaceInvitees!) {
    inviteToSpace(invitees: $invitees) {
      invited
      space {
        ...SpaceFields
      }
    }
  }
`);

type Props = { space: SpaceSeen; opened: boolean; close: () => void };

export function InviteSheet({ space, opened, close }: Props) {
  const { t } = useTranslation('spaces');
  return (
    <SideSheet title={t('invite.title', { name: space.name })} opened={opened} close={close} size={480}>
      <InviteForm space={space} close={close} />
    </SideSheet>
  );
}

function InviteForm({ space, close }: Pick<Props, 'space' | 'close'>) {
  const { t } = useTranslation('spaces');
  const client = useApolloClient();
  const toast = useToast();
  const refusalText = useRefusalText();
  const [chosen, setChosen] = useState<readonly Invitee[]>([]);
  const [empty, setEmpty] = useState(false);
  const { act, acting, refusal } = useAct(InviteDocument);
  const ids = (type: Invitee['__typename']) => chosen.filter((one) => one.__typename === type).map(({ id }) => id);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setEmpty(chosen.length === 0);
    if (chosen.length === 0) return;
    const { done } = await act({
      invitees: { spaceId: space.id, personIds: ids('Person'), departmentIds: ids('Department') },
    });
    if (!done) return;
    toast({ text: t('invite.done', { count: done.inviteToSpace.invited }), tone: 'success' });
    await client.refetchQueries({ include: ['SpaceRequests'] }).catch(() => undefined);
    close();
  };
  /** `personIds.3` is the fourth of the people chosen. */
  const wrong = /personIds\.(\d+)$/.exec(refusal?.field ?? '')?.[1];
  const who = wrong === undefined ? undefined : chosen.filter((one) => one.__typename === 'Person')[Number(wrong)];
  const reason = refusal && (refusal.reason === 'NOT_ALLOWED' ? t('invite.noGuests') : refusalText(refusal).title);
  const error =
    empty && chosen.length === 0 ? t('invite.nobody') : reason && [who?.name, reason].filter(Boolean).join(': ');
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Field
        label={t('invite.label')}
        hint={t(space.viewerCan.inviteGuests ? 'invite.hintGuests' : 'invite.hint', { limit: limits.space.invitees })}
        error={error}
        required
      >
        {(control) => <InviteePicker control={control} chosen={chosen} choose={setChosen} />}
      </Field>
      <DialogFoot>
        <SubmitButton pending={acting}>{t('invite.submit')}</SubmitButton>
      </DialogFoot>
    </form>
  );
}
