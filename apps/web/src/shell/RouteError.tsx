import { ErrorState, Page, pageAgain, PlainButton } from '@plenum/client-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

/** Code that could not be fetched: no connection, or a release has taken it away. Browsers say so in these words. */
const missing = (error: unknown) =>
  error instanceof Error && /dynamically imported module|module script failed|preload CSS/i.test(error.message);

/** In place of a page; what else is open stands. */
export function RouteError() {
  const { t } = useTranslation(['shell', 'ui']);
  const [tries, setTries] = useState({ running: false, failed: false });
  const words = t(missing(useRouteError()) ? 'errors.missing' : 'errors.page', { returnObjects: true });
  const tryAgain = async () => {
    setTries(({ failed }) => ({ running: true, failed }));
    if (!(await pageAgain())) setTries({ running: false, failed: true });
  };
  return (
    <Page title={words.title} titleHidden>
      <ErrorState
        title={words.title}
        text={tries.failed ? t('ui:words.missing.still') : words.text}
        action={
          <PlainButton pending={tries.running} onClick={() => void tryAgain()}>
            {t('ui:words.tryAgain')}
          </PlainButton>
        }
      />
    </Page>
  );
}

/** Where the frame itself or a page before the sign-in is missing, the words about it are all there is. */
export function WholePageError() {
  return (
    <main>
      <RouteError />
    </main>
  );
}
