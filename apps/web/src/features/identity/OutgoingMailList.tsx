import { Button } from '@mantine/core';
import { graphql, useAct, useInfinite, useRefusalText, type DocumentType } from '@plenum/client-data';
import { Badge, EmptyState, ErrorState, ListSkeleton, Panel, RelativeTime, type Tone } from '@plenum/client-ui';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import IconMailCheck from '@tabler/icons-react/dist/esm/icons/IconMailCheck.mjs';
import IconMailPause from '@tabler/icons-react/dist/esm/icons/IconMailPause.mjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './DoorList.module.css';
import mailCss from './OutgoingMailList.module.css';

const MailsDocument = graphql(`
  query Mails($after: String) {
    mails(first: 30, after: $after) {
      edges {
        cursor
        node {
          id
          recipient
          subject
          state
          createdAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const OpenMailDocument = graphql(`
  mutation OpenMail($id: ID!) {
    openMail(id: $id) {
      text
    }
  }
`);

type Mail = DocumentType<typeof MailsDocument>['mails']['edges'][number]['node'];
const looks: Record<Mail['state'], { tone: Tone; icon: typeof IconClock }> = {
  HELD: { tone: 'warning', icon: IconMailPause },
  QUEUED: { tone: 'neutral', icon: IconClock },
  SENT: { tone: 'success', icon: IconMailCheck },
};

export function OutgoingMailList() {
  const { t } = useTranslation('identity');
  const { nodes, loading, growing, hasMore, more, refusal, refetch, sentinel } = useInfinite(
    MailsDocument,
    { after: null },
    ({ mails }) => mails,
  );
  const refusalText = useRefusalText();
  if (refusal && nodes.length === 0) return <ErrorState {...refusalText(refusal)} tryAgain={() => void refetch()} />;
  if (loading) return <ListSkeleton />;
  if (nodes.length === 0)
    return <EmptyState icon={IconMailCheck} title={t('mails.empty')} text={t('mails.emptyText')} />;
  return (
    <Panel flush>
      <ul className={css.list}>
        {nodes.map((mail) => (
          <MailRow key={mail.id} mail={mail} />
        ))}
      </ul>
      {hasMore && (
        <div ref={sentinel} className={css.part}>
          <Button variant="default" size="xs" loading={growing} onClick={() => void more()}>
            {t('mails.more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function MailRow({ mail }: { mail: Mail }) {
  const { t } = useTranslation('identity');
  const refusalText = useRefusalText();
  const id = useId();
  const { act, acting, refusal } = useAct(OpenMailDocument);
  const [text, setText] = useState<string>();
  const { tone, icon } = looks[mail.state];
  const toggle = async () => {
    if (text !== undefined) return setText(undefined);
    const { done } = await act({ id: mail.id });
    if (done) setText(done.openMail.text);
  };
  return (
    <li>
      <div className={css.row}>
        <div className={css.words}>
          <p className={css.name}>
            {mail.subject}
            <Badge tone={tone} icon={icon}>
              {t(`mails.states.${mail.state}`)}
            </Badge>
          </p>
          <p className={css.detail}>
            {mail.recipient} · <RelativeTime at={mail.createdAt} />
          </p>
          {refusal && (
            <p className={mailCss.refused} role="alert">
              {refusalText(refusal).title}
            </p>
          )}
        </div>
        {mail.state === 'HELD' && (
          <Button
            variant="subtle"
            size="xs"
            loading={acting}
            aria-expanded={text !== undefined}
            aria-controls={id}
            onClick={() => void toggle()}
          >
            {t(text === undefined ? 'mails.open' : 'mails.close')}
          </Button>
        )}
      </div>
      <div id={id}>{text !== undefined && <pre className={mailCss.text}>{text}</pre>}</div>
    </li>
  );
}
