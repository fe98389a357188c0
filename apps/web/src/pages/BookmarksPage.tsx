import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { BookmarksFeed } from '../features/feed/BookmarksFeed';

export function BookmarksPage() {
  const { t } = useTranslation('feedPages');
  return (
    <Page title={t('bookmarks')}>
      <BookmarksFeed />
    </Page>
  );
}
