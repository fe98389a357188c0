import { Button } from '@mantine/core';
import { graphql, type DocumentType } from '@plenum/client-data';
import { Avatar, RelativeTime, useConfirm } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { plainWords } from '../posts/plain-words';
import css from './ReportList.module.css';
import { useDecideReport } from './useDecideReport';

export const ReportRowFragment = graphql(`
  fragment ReportRow on PostReport {
    id
    reason
    createdAt
    opens
    reporter {
      id
      name
      picture {
        thumb
      }
    }
    post {
      id
      title
      text
      author {
        id
        name
      }
    }
  }
`);

const PREVIEW_CHARACTERS = 280;

export function ReportRow({ report }: { report: DocumentType<typeof ReportRowFragment> }) {
  const { t } = useTranslation('reports');
  const confirm = useConfirm();
  const { decide, deciding } = useDecideReport(report);
  const { post, reporter } = report;
  const remove = async () => {
    if (await confirm({ ...t('removeAsk', { returnObjects: true }), danger: true })) await decide('REMOVED');
  };
  return (
    <li className={css.row} aria-label={t('label', { reporter: reporter.name, author: post.author.name })}>
      <Avatar name={reporter.name} seed={reporter.id} picture={reporter.picture?.thumb} />
      <div className={css.words}>
        <p className={css.who}>
          <Link to={`/people/${reporter.id}`}>{reporter.name}</Link> <RelativeTime at={report.createdAt} />
        </p>
        <p className={css.reason} dir="auto">
          {report.reason}
        </p>
        <blockquote className={css.post}>
          <p className={css.who}>
            <Link to={`/people/${post.author.id}`}>{post.author.name}</Link>
          </p>
          <p className={css.text} dir="auto">
            {plainWords([post.title, post.text].filter(Boolean).join(': '), PREVIEW_CHARACTERS) || t('noWords')}
          </p>
          {report.opens ? (
            <Link to={`/posts/${post.id}`} className={css.open}>
              {t('open')}
            </Link>
          ) : (
            <p className={css.who}>{t('onlyHere')}</p>
          )}
        </blockquote>
        <div className={css.acts}>
          <Button variant="default" size="xs" disabled={deciding} onClick={() => void decide('KEPT')}>
            {t('keep')}
          </Button>
          <Button variant="light" color="red" size="xs" disabled={deciding} onClick={() => void remove()}>
            {t('remove')}
          </Button>
        </div>
      </div>
    </li>
  );
}
