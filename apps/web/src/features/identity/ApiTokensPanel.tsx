import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, refusalOf, useAct, useRefusalText, type DocumentType } from '@plenum/client-data';
import { Badge, ErrorState, ListSkeleton, Panel, RelativeTime, useConfirm, useToast } from '@plenum/client-ui';
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import css from './DoorList.module.css';
import { NewApiTokenForm } from './NewApiTokenForm';
import { NewSecret } from './NewSecret';

const MyApiTokensDocument = graphql(`
  query MyApiTokens {
    myApiTokens {
      id
      name
      readOnly
      expiresAt
      lastUsedAt
    }
  }
`);
const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`);
type ApiToken = DocumentType<typeof MyApiTokensDocument>['myApiTokens'][number];

export function ApiTokensPanel() {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useQuery(MyApiTokensDocument, { fetchPolicy: 'cache-and-network' });
  const refusalText = useRefusalText();
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string>();
  const tokens = data?.myApiTokens;
  const made = (fresh: string) => {
    setSecret(fresh);
    setMaking(false);
    void refetch();
  };
  return (
    <Panel
      title={t('tokens.title')}
      flush
      actions={
        !making && (
          <Button variant="default" size="xs" onClick={() => setMaking(true)}>
            {t('tokens.new')}
          </Button>
        )
      }
    >
      {making && <NewApiTokenForm made={made} cancel={() => setMaking(false)} />}
      {secret && <NewSecret secret={secret} done={() => setSecret(undefined)} />}
      {!tokens && !error && (
        <div className={css.coming}>
          <ListSkeleton rows={1} />
        </div>
      )}
      {!tokens && error && <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />}
      {tokens?.length === 0 && !making && !secret && <p className={css.empty}>{t('tokens.empty')}</p>}
      {tokens && tokens.length > 0 && (
        <ul className={css.list}>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} revoked={() => void refetch()} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function TokenRow({ token, revoked }: { token: ApiToken; revoked: () => void }) {
  const { t } = useTranslation('identity');
  const confirm = useConfirm();
  const toast = useToast();
  const refusalText = useRefusalText();
  const { act, acting } = useAct(RevokeApiTokenDocument);
  const { id, name, readOnly, expiresAt, lastUsedAt } = token;
  const revoke = async () => {
    const title = t('tokens.revokeNamed', { name });
    if (!(await confirm({ title, text: t('tokens.revokeText'), confirm: t('tokens.revoke'), danger: true }))) return;
    const { refused } = await act({ id });
    if (refused && refused.code !== 'NOT_FOUND') return toast({ text: refusalText(refused).title, tone: 'error' });
    revoked();
  };
  return (
    <li className={css.row}>
      <IconKey className={css.icon} size={24} stroke={1.5} aria-hidden />
      <div className={css.words}>
        <p className={css.name}>
          {name} <Badge>{t(readOnly ? 'tokens.reads' : 'tokens.writes')}</Badge>
        </p>
        <p className={css.detail}>
          <Trans t={t} i18nKey="tokens.ends" components={{ time: <RelativeTime at={expiresAt} /> }} />
          {' · '}
          {lastUsedAt ? (
            <Trans t={t} i18nKey="tokens.used" components={{ time: <RelativeTime at={lastUsedAt} /> }} />
          ) : (
            t('tokens.unused')
          )}
        </p>
      </div>
      <Button
        variant="subtle"
        color="red"
        size="xs"
        loading={acting}
        aria-label={t('tokens.revokeNamed', { name })}
        onClick={() => void revoke()}
      >
        {t('tokens.revoke')}
      </Button>
    </li>
  );
}
