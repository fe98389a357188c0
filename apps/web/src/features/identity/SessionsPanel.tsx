import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, refusalOf, useAct, useRefusalText, type DocumentType } from '@plenum/client-data';
import { Badge, ErrorState, ListSkeleton, Panel, RelativeTime, useConfirm, useToast } from '@plenum/client-ui';
import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import IconDeviceMobile from '@tabler/icons-react/dist/esm/icons/IconDeviceMobile.mjs';
import { useTranslation } from 'react-i18next';
import css from './DoorList.module.css';

export const MySessionsDocument = graphql(`
  query MySessions {
    mySessions {
      id
      current
      browser
      system
      address
      createdAt
      lastSeenAt
    }
  }
`);
const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);
const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

type Session = DocumentType<typeof MySessionsDocument>['mySessions'][number];
const phones = new Set(['iPhone', 'iPad', 'Android']);

export function SessionsPanel() {
  const { t } = useTranslation('identity');
  const { data, error, refetch } = useQuery(MySessionsDocument, { fetchPolicy: 'cache-and-network' });
  const refusalText = useRefusalText();
  const confirm = useConfirm();
  const toast = useToast();
  const { act: endOthers, acting } = useAct(EndOtherSessionsDocument);
  const sessions = data?.mySessions;
  const endAllOthers = async () => {
    if (
      !(await confirm({
        title: t('sessions.endOthers'),
        text: t('sessions.endOthersText'),
        confirm: t('sessions.end'),
      }))
    )
      return;
    const { done, refused } = await endOthers({});
    if (refused) return toast({ text: refusalText(refused).title, tone: 'error' });
    await refetch();
    toast({ text: t('sessions.ended', { count: done.endOtherSessions }), tone: 'success' });
  };
  return (
    <Panel title={t('sessions.title')} flush>
      {!sessions && !error && (
        <div className={css.coming}>
          <ListSkeleton rows={2} />
        </div>
      )}
      {!sessions && error && <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />}
      {sessions && (
        <ul className={css.list}>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} ended={() => void refetch()} />
          ))}
        </ul>
      )}
      {sessions && sessions.length > 1 && (
        <div className={css.part}>
          <Button variant="default" size="xs" loading={acting} onClick={() => void endAllOthers()}>
            {t('sessions.endOthers')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function SessionRow({ session, ended }: { session: Session; ended: () => void }) {
  const { t } = useTranslation('identity');
  const refusalText = useRefusalText();
  const toast = useToast();
  const { act, acting } = useAct(EndSessionDocument);
  const { browser, system, current, address } = session;
  const name = [browser ?? t('sessions.unknownBrowser'), system].filter(Boolean).join(' · ');
  const Icon = system && phones.has(system) ? IconDeviceMobile : IconDeviceDesktop;
  const end = async () => {
    const { refused } = await act({ id: session.id });
    // Gone already is what was wanted.
    if (refused && refused.code !== 'NOT_FOUND') return toast({ text: refusalText(refused).title, tone: 'error' });
    ended();
  };
  return (
    <li className={css.row}>
      <Icon className={css.icon} size={24} stroke={1.5} aria-hidden />
      <div className={css.words}>
        <p className={css.name}>
          {name} {current && <Badge tone="accent">{t('sessions.current')}</Badge>}
        </p>
        <p className={css.detail}>
          {address} · {current ? t('sessions.now') : <RelativeTime at={session.lastSeenAt} />}
        </p>
      </div>
      {!current && (
        <Button
          variant="subtle"
          size="xs"
          loading={acting}
          aria-label={t('sessions.endNamed', { name })}
          onClick={() => void end()}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
