import { Button } from '@mantine/core';
import { ErrorState, useDocumentTitle } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/** After a release an open tab asks for chunks that are gone; browsers say so in these words. */
const outdated = (error: unknown) =>
  error instanceof TypeError && /dynamically imported module|module script failed/i.test(error.message);

export function RouteError() {
  const { t } = useTranslation('shell');
  const error = useRouteError();
  const words = t(outdated(error) ? 'errors.outdated' : 'errors.page', { returnObjects: true });
  useDocumentTitle(words.title);
  return (
    <ErrorState
      title={words.title}
      text={words.text}
      action={
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('errors.page.reload')}
        </Button>
      }
    />
  );
}
