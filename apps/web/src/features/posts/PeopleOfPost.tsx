import { useQuery } from '@apollo/client/react';
import { graphql, refusalOf, useRefusalText } from '@plenum/client-data';
import { Avatar, ErrorState, ListSkeleton } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reactionIcons } from '../reactions/reaction-icons';
import css from './PeopleOfPost.module.css';
import type { PostOnCard } from './PostOnCard';

const PeopleOfPostDocument = graphql(`
  query PeopleOfPost($id: ID!, $seen: Boolean!) {
    post(id: $id) {
      post {
        id
        seenCount
        seenBy @include(if: $seen) {
          ...PersonOfPost
        }
        reactedBy @skip(if: $seen) {
          kind
          person {
            ...PersonOfPost
          }
        }
      }
    }
  }
  fragment PersonOfPost on Person {
    id
    name
    title
    picture {
      thumb
    }
  }
`);

export function PeopleOfPost({ post, of }: { post: PostOnCard; of: 'seen' | 'reacted' }) {
  const { t } = useTranslation('posts');
  const refusalText = useRefusalText();
  const variables = { id: post.id, seen: of === 'seen' };
  const { data, error, refetch } = useQuery(PeopleOfPostDocument, { variables });
  if (error) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={4} />;
  const found = data.post.post;
  const people =
    of === 'seen'
      ? (found?.seenBy ?? []).map((person) => ({ person, kind: undefined }))
      : (found?.reactedBy ?? []).map(({ person, kind }) => ({ person, kind }));
  return (
    <>
      {of === 'seen' && post.reach != null && (
        <p className={css.lead}>
          {people.length === 0
            ? t('announcement.seenNobody')
            : t('announcement.seenBy', { seen: found?.seenCount ?? 0, reach: post.reach })}
        </p>
      )}
      <ul className={css.list}>
        {people.map(({ person, kind }) => {
          const Icon = kind && reactionIcons[kind];
          return (
            <li key={person.id} className={css.row}>
              <Avatar name={person.name} seed={person.id} picture={person.picture?.thumb} size={32} />
              <Link to={`/people/${person.id}`} className={css.name}>
                {person.name}
                <span className={css.title}>{person.title}</span>
              </Link>
              {Icon && (
                <span role="img" aria-label={t(`reactions.kinds.${kind}`)} className={css.kind}>
                  <Icon size={18} stroke={1.8} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
