import { ApolloProvider } from '@apollo/client/react';
import { createClient } from '@plenum/client-data';
import { UiProvider } from '@plenum/client-ui';
import { StrictMode } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { regional } from '../locales/language';
import { makeRouter } from './routes';
import { MeDocument } from '../features/session/Me';
import { toSignIn, type WhyHere } from './to-sign-in';

const router = makeRouter();
const client = createClient({
  onSignedOut: () => {
    const { location, navigation } = router.state;
    // Said once: who signs out has no need to be told, and a second refusal on the way must not take the reason away.
    if ([location, navigation.location].some((one) => one?.pathname === '/sign-in')) return;
    const ended = client.readQuery({ query: MeDocument }) !== null;
    void router
      .navigate(toSignIn(location), { replace: true, state: { ended } satisfies WhyHere })
      .then(() => client.clearStore());
  },
});

export function App() {
  const { t, i18n } = useTranslation('ui');
  return (
    <StrictMode>
      <UiProvider locale={regional(i18n.language)} words={t('words', { returnObjects: true })}>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </UiProvider>
    </StrictMode>
  );
}
