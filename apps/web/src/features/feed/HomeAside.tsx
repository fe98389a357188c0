import { useQuery } from '@apollo/client/react';
import { graphql, useSignal } from '@plenum/client-data';
import { Avatar, Panel } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../session/Me';
import css from './HomeAside.module.css';

const HomeAsideDocument = graphql(`
  query HomeAside {
    spaces(filter: MINE, first: 7) {
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    topics(prefix: "") {
      id
      tag
    }
  }
`);

/** Beside the feed: where one is at home, and what the company talks about. */
export function HomeAside() {
  const { t } = useTranslation('feed');
  const me = useMe();
  const { data, refetch } = useQuery(HomeAsideDocument);
  useSignal('me', me.id, () => refetch());
  const spaces = data?.spaces.edges.slice(0, 7) ?? [];
  return (
    // Stands also while it is empty: the feed does not move when this fills.
    <div className={css.aside}>
      {data && (
        <Panel title={t('aside.spaces')}>
          <ul className={css.list}>
            {spaces.map(({ node: { id, name } }) => (
              <li key={id}>
                <Link to={`/spaces/${id}`} className={css.space}>
                  <Avatar name={name} seed={id} size={24} shape="group" />
                  <span className={css.name} dir="auto">
                    {name}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <Link to={`/spaces${spaces.length ? '' : '/discover'}`} className={css.more}>
            {t(spaces.length ? 'aside.all' : 'aside.discover')}
          </Link>
        </Panel>
      )}
      {data && data.topics.length > 0 && (
        <Panel title={t('aside.topics')}>
          <ul className={css.topics}>
            {data.topics.map(({ id, tag }) => (
              <li key={id}>
                <Link to={`/topics/${encodeURIComponent(tag)}`} className={css.topic} dir="auto">
                  #{tag}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
