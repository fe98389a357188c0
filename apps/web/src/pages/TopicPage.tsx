import { useQuery } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { TopicFeed } from '../features/feed/TopicFeed';
import { FollowButton } from '../features/follows/FollowButton';

const TopicPageDocument = graphql(`
  query TopicPage($tag: String!) {
    topic(tag: $tag) {
      id
      tag
      posts
      followers
      viewerFollow {
        ...ViewerFollowFields
      }
    }
  }
`);

export function TopicPage() {
  const { t } = useTranslation('feedPages');
  const { tag = '' } = useParams();
  // A topic that nobody has used yet is not known: its page says how to begin.
  const { data } = useQuery(TopicPageDocument, { variables: { tag } });
  const topic = data?.topic;
  const lead =
    topic && `${t('topic.posts', { count: topic.posts })} · ${t('topic.followers', { count: topic.followers })}`;
  return (
    <Page
      title={t('topic.title', { tag: topic?.tag ?? tag })}
      lead={lead}
      actions={
        topic && (
          <FollowButton what={{ kind: 'TOPIC', tag: topic.tag }} now={topic.viewerFollow} name={`#${topic.tag}`} />
        )
      }
    >
      <TopicFeed tag={tag} id={topic?.id} key={tag} />
    </Page>
  );
}
