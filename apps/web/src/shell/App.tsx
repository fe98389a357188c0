import { ApolloProvider } from '@apollo/client/react';
import { createClient } from '@plenum/client-data';
import { UiProvider } from '@plenum/client-ui';
import { StrictMode } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { regional } from '../locales/language';
import { makeRouter } from './routes';
import { toSignIn } from './to-sign-in';

const router = makeRouter();
const client = createClient({
  onSignedOut: () => {
    void router.navigate(toSignIn(router.state.location), { replace: true }).then(() => client.clearStore());
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
