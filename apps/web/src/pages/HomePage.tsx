import { Page, PanelSlot } from '@plenum/client-ui';
import { use, useEffect } from 'react';
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
  // Where there is no room beside the feed, the doors lead to the same.
  const beside = use(PanelSlot);
  useEffect(() => rememberFeed(kind), [kind]);
  return (
    <Page
      title={t('title')}
      titleHidden
      {...(beside ? { panel: { title: t('aside.spaces'), content: <HomeAside /> } } : {})}
    >
      <ComposerLine />
      <FeedTabs kind={kind} unseenFirst={unseenFirst} />
      <HomeFeed kind={kind} unseenFirst={unseenFirst} />
    </Page>
  );
}
