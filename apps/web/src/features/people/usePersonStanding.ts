import type { Refusal } from '@plenum/contract';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { useConfirm, useToast } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';

const InviteDocument = graphql(`
  mutation InvitePerson($id: ID!) {
    invitePerson(personId: $id)
  }
`);
const SetRolesDocument = graphql(`
  mutation SetPersonRoles($person: PersonRoles!) {
    setPersonRoles(person: $person) {
      ...PersonActions
    }
  }
`);
const DeactivateDocument = graphql(`
  mutation DeactivatePerson($id: ID!, $version: Int!) {
    deactivatePerson(id: $id, version: $version) {
      isFormer
      ...PersonActions
    }
  }
`);
const ReactivateDocument = graphql(`
  mutation ReactivatePerson($id: ID!, $version: Int!) {
    reactivatePerson(id: $id, version: $version) {
      isFormer
      ...PersonActions
    }
  }
`);

type Somebody = { id: string; name: string; version?: number | null; roles: readonly Role[] };
type Role = 'ADMINISTRATOR' | 'HR_PUBLISHER';

/** Whether somebody may sign in, and as what. Each deed says how it went. */
export function usePersonStanding() {
  const { t } = useTranslation('people');
  const toast = useToast();
  const confirm = useConfirm();
  const refusalText = useRefusalText();
  const inviting = useAct(InviteDocument);
  const roles = useAct(SetRolesDocument);
  const leaving = useAct(DeactivateDocument);
  const returning = useAct(ReactivateDocument);

  const say = (refused: Refusal | undefined, done: string) => {
    if (!refused) return toast({ text: done, tone: 'success' });
    const { title, text } = refusalText(refused);
    toast({ text: [title, text].filter(Boolean).join('. '), tone: 'error' });
  };
  return {
    invite: async ({ id, name }: Pick<Somebody, 'id' | 'name'>) => {
      const { refused } = await inviting.act({ id });
      say(refused, t('admin.invited', { name }));
    },
    setRole: async (person: Somebody, role: Role, has: boolean) => {
      const others = person.roles.filter((one) => one !== role);
      const { refused } = await roles.act({
        person: { id: person.id, version: person.version ?? 1, roles: has ? [...others, role] : others },
      });
      say(refused, t('admin.rolesSet', { name: person.name }));
    },
    deactivate: async ({ id, name, version }: Somebody) => {
      const sure = await confirm({
        title: t('admin.deactivateAsk.title', { name }),
        text: t('admin.deactivateAsk.text'),
        confirm: t('admin.deactivate'),
        danger: true,
      });
      if (!sure) return;
      const { refused } = await leaving.act({ id, version: version ?? 1 });
      say(refused, t('admin.deactivated', { name }));
    },
    reactivate: async ({ id, name, version }: Somebody) => {
      const { refused } = await returning.act({ id, version: version ?? 1 });
      say(refused, t('admin.reactivated', { name }));
    },
  };
}
