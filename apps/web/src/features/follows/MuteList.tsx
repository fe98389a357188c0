import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, refusalOf, useAct, useRefusalText, useSignal } from '@plenum/client-data';
import { EmptyState, ErrorState, ListSkeleton, Panel, useLocale, useToast } from '@plenum/client-ui';
import IconBellOff from '@tabler/icons-react/dist/esm/icons/IconBellOff.mjs';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/Me';
import { mutedWord } from './muted-word';
import css from './MuteList.module.css';

const MutesDocument = graphql(`
  query Mutes {
    mutes {
      id
      kind
      name
      until
    }
  }
`);
const EndMuteDocument = graphql(`
  mutation EndMute($id: ID!) {
    unmute(id: $id) {
      ...ViewerFollowFields
    }
  }
`);

/** What is muted and until when, for the settings. */
export function MuteList() {
  const { t } = useTranslation('follows');
  const me = useMe();
  const locale = useLocale();
  const toast = useToast();
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(MutesDocument);
  const { act } = useAct(EndMuteDocument);
  useSignal('me', me.id, () => void refetch());
  const end = async (id: string) => {
    const { refused } = await act({ id });
    if (refused) return toast({ text: refusalText(refused).title, tone: 'error' });
    await refetch();
  };
  if (error && !data) {
    const text = refusalText(refusalOf(error));
    return <ErrorState title={text.title} text={text.text} tryAgain={() => void refetch()} />;
  }
  return (
    <Panel title={t('list.title')}>
      {!data && <ListSkeleton rows={2} />}
      {data?.mutes.length === 0 && (
        <EmptyState icon={IconBellOff} title={t('list.empty.title')} text={t('list.empty.text')} />
      )}
      <ul className={css.list}>
        {data?.mutes.map(({ id, kind, name, until }) => (
          <li key={id} className={css.row}>
            <span className={css.words}>
              <span className={css.name}>{name ?? t(`kinds.${kind}`)}</span>
              <span className={css.until}>{t('mutedUntil', { until: mutedWord(new Date(until), locale) })}</span>
            </span>
            <Button
              size="xs"
              variant="default"
              aria-label={`${t('unmute')}: ${name ?? t(`kinds.${kind}`)}`}
              onClick={() => void end(id)}
            >
              {t('unmute')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
