import { ActionIcon } from '@mantine/core';
import { graphql, type DocumentType } from '@plenum/client-data';
import { ActionMenu, type MenuEntry } from '@plenum/client-ui';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IconMailForward from '@tabler/icons-react/dist/esm/icons/IconMailForward.mjs';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import IconShield from '@tabler/icons-react/dist/esm/icons/IconShield.mjs';
import IconUserCheck from '@tabler/icons-react/dist/esm/icons/IconUserCheck.mjs';
import IconUserOff from '@tabler/icons-react/dist/esm/icons/IconUserOff.mjs';
import { useTranslation } from 'react-i18next';
import { useInvitationLink } from '../identity/useInvitationLink';
import { usePersonStanding } from './usePersonStanding';

export const PersonActionsFragment = graphql(`
  fragment PersonActions on Person {
    id
    name
    version
    kind
    active
    accountState
    roles
    viewerCan {
      edit
      deactivate
      reactivate
    }
  }
`);

type Props = { person: DocumentType<typeof PersonActionsFragment>; edit: () => void };

/** What an administrator can do with somebody. */
export function PersonActions({ person, edit }: Props) {
  const { t } = useTranslation('people');
  const { invite, setRole, deactivate, reactivate } = usePersonStanding();
  const showLink = useInvitationLink();
  const entries = (): MenuEntry[] => {
    const { viewerCan, active, accountState, roles, kind } = person;
    const role = (name: 'ADMINISTRATOR' | 'HR_PUBLISHER'): MenuEntry => ({
      label: t(roles.includes(name) ? `admin.unmake.${name}` : `admin.make.${name}`),
      icon: IconShield,
      run: () => void setRole(person, name, !roles.includes(name)),
    });
    return [
      { label: t('admin.edit'), icon: IconPencil, run: edit },
      ...(active && accountState !== 'ACTIVE'
        ? [
            { label: t('admin.invite'), icon: IconMailForward, run: () => void invite(person) },
            { label: t('admin.copyInvitation'), icon: IconLink, run: () => void showLink(person) },
          ]
        : []),
      ...(active && kind === 'EMPLOYEE' ? ['line' as const, role('ADMINISTRATOR'), role('HR_PUBLISHER')] : []),
      ...(viewerCan.deactivate
        ? [
            'line' as const,
            { label: t('admin.deactivate'), icon: IconUserOff, danger: true, run: () => void deactivate(person) },
          ]
        : []),
      ...(viewerCan.reactivate
        ? ['line' as const, { label: t('admin.reactivate'), icon: IconUserCheck, run: () => void reactivate(person) }]
        : []),
    ];
  };
  return (
    <ActionMenu entries={entries}>
      <ActionIcon aria-label={t('admin.actionsFor', { name: person.name })}>
        <IconDots size={20} stroke={1.5} />
      </ActionIcon>
    </ActionMenu>
  );
}
