import { Page } from '@plenum/client-ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { feedIn, rememberFeed } from '../features/feed/feed-choice';
import { FeedTabs } from '../features/feed/FeedTabs';
import { HomeAside } from '../features/feed/HomeAside';
import { HomeFeed } from '../features/feed/HomeFeed';
import { ComposerLine } from '../features/posts/compose/ComposerLine';

export function HomePage() {
  const { t } = useTranslation('feed');
  const [search] = useSearchParams();
  const kind = feedIn(search);
  const unseenFirst = kind === 'FOLLOWING' && search.get('unseen') === 'first';
  useEffect(() => rememberFeed(kind), [kind]);
  return (
    <Page title={t('title')} titleHidden panel={<HomeAside />}>
      <ComposerLine />
      <FeedTabs kind={kind} unseenFirst={unseenFirst} />
      <HomeFeed kind={kind} unseenFirst={unseenFirst} />
    </Page>
  );
}
