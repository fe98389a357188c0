import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, refusalOf, useRefusalText, useSignal } from '@plenum/client-data';
import { Avatar, EmptyState, ErrorState, ListSkeleton, Panel, RelativeTime } from '@plenum/client-ui';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './PersonRow.module.css';
import type { SpaceSeen } from './space-fragments';
import { useMemberActs } from './useMemberActs';

/** The hundred oldest of each: answering them brings the next. */
const SpaceRequestsDocument = graphql(`
  query SpaceRequests($id: ID!) {
    space(id: $id) {
      id
      requestCount
      requests(first: 100) {
        edges {
          cursor
          node {
            id
            message
            requestedAt
            person {
              id
              name
              title
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
      invitations(first: 100) {
        edges {
          cursor
          node {
            id
            invitedAt
            person {
              id
              name
              title
              picture {
                thumb
              }
            }
            invitedBy {
              id
              name
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

/** For stewards: who asks to be let in, and who has not answered an invitation. */
export function SpaceRequests({ space }: { space: SpaceSeen }) {
  const { t } = useTranslation('spaces');
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(SpaceRequestsDocument, { variables: { id: space.id } });
  const { answer, withdrawInvitation } = useMemberActs(space.id);
  const again = () => void refetch();
  useSignal('space', space.id, again);
  if (error && !data) {
    const { title, text } = refusalText(refusalOf(error));
    return <ErrorState title={title} text={text} tryAgain={again} />;
  }
  if (!data) return <ListSkeleton rows={4} />;
  const requests = data.space.requests?.edges.map(({ node }) => node) ?? [];
  const invitations = data.space.invitations?.edges.map(({ node }) => node) ?? [];
  const open = space.visibility === 'OPEN' && requests.length === 0;
  return (
    <>
      {open && invitations.length === 0 && <EmptyState icon={IconInbox} title={t('invitations.nobody')} />}
      {!open && (
        <Panel title={t('requests.title')}>
          {requests.length === 0 && (
            <EmptyState icon={IconInbox} title={t('requests.empty.title')} text={t('requests.empty.text')} />
          )}
          <ul className={css.list}>
            {requests.map(({ id, person, message, requestedAt }) => (
              <li key={id} className={`${css.row} ${css.wide}`}>
                <Avatar name={person.name} seed={person.id} picture={person.picture?.thumb} size={40} />
                <span className={css.words}>
                  <Link to={`/people/${person.id}`} className={css.name}>
                    {person.name}
                  </Link>
                  <span className={css.title}>
                    {person.title && `${person.title} · `}
                    <RelativeTime at={requestedAt} />
                  </span>
                  {message && <span className={css.message}>{message}</span>}
                </span>
                <span className={css.acts}>
                  <Button
                    size="xs"
                    aria-label={`${t('requests.accept')}: ${person.name}`}
                    onClick={() => void answer(person.id, true, t('requests.accepted', { name: person.name }))}
                  >
                    {t('requests.accept')}
                  </Button>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`${t('requests.decline')}: ${person.name}`}
                    onClick={() => void answer(person.id, false, t('requests.declined', { name: person.name }))}
                  >
                    {t('requests.decline')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {invitations.length > 0 && (
        <Panel title={t('invitations.title')}>
          <ul className={css.list}>
            {invitations.map(({ id, person, invitedBy, invitedAt }) => (
              <li key={id} className={css.row}>
                <Avatar name={person.name} seed={person.id} picture={person.picture?.thumb} size={40} />
                <span className={css.words}>
                  <Link to={`/people/${person.id}`} className={css.name}>
                    {person.name}
                  </Link>
                  <span className={css.title}>
                    {t('invitations.by', { name: invitedBy.name })} · <RelativeTime at={invitedAt} />
                  </span>
                </span>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={`${t('invitations.withdraw')}: ${person.name}`}
                  onClick={() => void withdrawInvitation(person.id, t('invitations.withdrawn'))}
                >
                  {t('invitations.withdraw')}
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
