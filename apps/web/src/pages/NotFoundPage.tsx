import { Button } from '@mantine/core';
import { EmptyState, Page } from '@plenum/client-ui';
import IconMapQuestion from '@tabler/icons-react/dist/esm/icons/IconMapQuestion.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  const title = t('errors.notFound.title');
  return (
    <Page title={title} titleHidden>
      <EmptyState
        icon={IconMapQuestion}
        title={title}
        text={t('errors.notFound.text')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('errors.notFound.home')}
          </Button>
        }
      />
    </Page>
  );
}
