import { useQuery } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { Avatar, Bone, RelativeTime, Skeleton } from '@plenum/client-ui';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './AcceptedAnswer.module.css';
import { PostText } from './PostText';

const AcceptedAnswerDocument = graphql(`
  query AcceptedAnswer($id: ID!) {
    comment(id: $id) {
      id
      body
      createdAt
      author {
        id
        name
        picture {
          thumb
        }
      }
    }
  }
`);

/** What the asker took as the answer, before everything else that was said. */
export function AcceptedAnswer({ id }: { id: string }) {
  const { t } = useTranslation('posts');
  const { data, error } = useQuery(AcceptedAnswerDocument, { variables: { id } });
  if (error && !data) return null;
  const answer = data?.comment;
  return (
    <section className={css.answer} aria-label={t('accepted')}>
      <p className={css.title}>
        <IconCircleCheck size={18} stroke={2} aria-hidden />
        {t('accepted')}
      </p>
      {answer ? (
        <>
          <p className={css.who}>
            <Avatar
              name={answer.author.name}
              seed={answer.author.id}
              picture={answer.author.picture?.thumb}
              size={24}
            />
            <Link to={`/people/${answer.author.id}`} className={css.name}>
              {answer.author.name}
            </Link>
            <RelativeTime at={answer.createdAt} />
          </p>
          <PostText body={answer.body} clampLines={6} />
        </>
      ) : (
        <Skeleton>
          <Bone width="60%" />
          <Bone width="90%" />
        </Skeleton>
      )}
    </section>
  );
}
