import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql, useInfinite, useRefusalText, useSignal, type DocumentType } from '@plenum/client-data';
import {
  ActionMenu,
  Avatar,
  Badge,
  EmptyState,
  ErrorState,
  ListSkeleton,
  Panel,
  useConfirm,
  type MenuEntry,
} from '@plenum/client-ui';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IconStar from '@tabler/icons-react/dist/esm/icons/IconStar.mjs';
import IconStarOff from '@tabler/icons-react/dist/esm/icons/IconStarOff.mjs';
import IconUserMinus from '@tabler/icons-react/dist/esm/icons/IconUserMinus.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './PersonRow.module.css';
import type { SpaceSeen } from './space-fragments';
import { useMemberActs } from './useMemberActs';

const SpaceMembersDocument = graphql(`
  query SpaceMembers($id: ID!, $search: String, $after: String) {
    space(id: $id) {
      id
      members(search: $search, after: $after) {
        edges {
          cursor
          node {
            role
            person {
              id
              kind
              name
              title
              isFormer
              picture {
                thumb
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Member = NonNullable<DocumentType<typeof SpaceMembersDocument>['space']['members']>['edges'][number]['node'];

export function SpaceMembers({ space }: { space: SpaceSeen }) {
  const { t } = useTranslation('spaces');
  const refusalText = useRefusalText();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 200);
  const { nodes, loading, growing, hasMore, more, refetch, refusal, sentinel } = useInfinite(
    SpaceMembersDocument,
    { id: space.id, search: search || null },
    (data) => data.space.members,
  );
  const again = () => void refetch();
  useSignal('space', space.id, again);
  if (refusal && nodes.length === 0) {
    const { title, text } = refusalText(refusal);
    return <ErrorState title={title} text={text} tryAgain={again} />;
  }
  return (
    <Panel title={t('members', { count: space.memberCount })}>
      <TextInput
        className={css.search}
        aria-label={t('search.members')}
        placeholder={t('search.members')}
        leftSection={<IconSearch size={16} stroke={1.8} />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {loading && <ListSkeleton rows={5} />}
      {!loading && nodes.length === 0 && <EmptyState title={t('search.nobody', { search })} />}
      <ul className={css.list}>
        {nodes.map((member) => (
          <MemberRow key={member.person.id} space={space} member={member} />
        ))}
      </ul>
      {hasMore && (
        <div ref={sentinel} className={css.more}>
          <Button variant="subtle" loading={growing} onClick={() => void more()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function MemberRow({ space, member: { person, role } }: { space: SpaceSeen; member: Member }) {
  const { t } = useTranslation('spaces');
  const confirm = useConfirm();
  const { remove, makeSteward, unmakeSteward } = useMemberActs(space.id);
  const { id, name } = person;
  const askToRemove = async () => {
    const sure = await confirm({
      title: t('remove.title', { name }),
      text: t(space.visibility === 'OPEN' ? 'remove.textOpen' : 'remove.text'),
      confirm: t('remove.confirm'),
      danger: true,
    });
    if (sure) await remove(id, t('remove.done', { name }));
  };
  const entries = (): MenuEntry[] => [
    ...(role === 'STEWARD'
      ? [
          {
            label: t('steward.unmake'),
            icon: IconStarOff,
            run: () => void unmakeSteward(id, t('steward.unmade', { name })),
          },
        ]
      : person.kind === 'EMPLOYEE' && !person.isFormer
        ? [{ label: t('steward.make'), icon: IconStar, run: () => void makeSteward(id, t('steward.made', { name })) }]
        : []),
    { label: t('remove.confirm'), icon: IconUserMinus, danger: true, run: () => void askToRemove() },
  ];
  return (
    <li className={css.row}>
      <Avatar name={name} seed={id} picture={person.picture?.thumb} size={40} />
      <span className={css.words}>
        <Link to={`/people/${id}`} className={css.name}>
          {name}
        </Link>
        <span className={css.title}>{person.isFormer ? t('former') : person.title}</span>
      </span>
      {role === 'STEWARD' && (
        <Badge tone="accent" icon={IconStar}>
          {t('roles.STEWARD')}
        </Badge>
      )}
      {person.kind === 'PARTNER' && <Badge tone="warning">{t('guest')}</Badge>}
      {space.viewerCan.steward && !space.archivedAt && (
        <ActionMenu entries={entries}>
          <ActionIcon aria-label={t('memberMenu', { name })}>
            <IconDots size={18} stroke={1.8} />
          </ActionIcon>
        </ActionMenu>
      )}
    </li>
  );
}
