import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, refusalOf, useAct, useRefusalText, type DocumentType } from '@plenum/client-data';
import { EmptyState, ErrorState, ListSkeleton, Panel } from '@plenum/client-ui';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './ImportPreview.module.css';
import { ImportReport } from './ImportReport';
import { InviteEverybodyNew } from './InviteEverybodyNew';

const ImportDocument = graphql(`
  query DirectoryImportPreview($id: ID!) {
    directoryImport(id: $id) {
      ...ImportPreview
    }
  }
`);

export const ImportPreviewFragment = graphql(`
  fragment ImportPreview on DirectoryImport {
    id
    fileName
    encoding
    encodingGuessed
    columns
    unknownColumns
    newDepartments
    appliedAt
    counts {
      rows
      new
      changed
      unchanged
      errors
      missing
      returning
      departments
    }
  }
`);

const ApplyDocument = graphql(`
  mutation ApplyDirectoryImport($id: ID!) {
    applyDirectoryImport(id: $id) {
      ...ImportPreview
    }
  }
`);

type Props = { id: string; another: () => void };

/** What a file would do; then, when it is done, what it did. */
export function ImportPreview({ id, another }: Props) {
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(ImportDocument, { variables: { id } });
  if (data) return <Preview preview={data.directoryImport} another={another} />;
  return error ? (
    <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />
  ) : (
    <ListSkeleton rows={6} />
  );
}

type PreviewProps = { preview: DocumentType<typeof ImportPreviewFragment>; another: () => void };

function Preview({ preview, another }: PreviewProps) {
  const { t } = useTranslation('directoryImport');
  const { act, acting, refusal } = useAct(ApplyDocument);
  const { id, counts, newDepartments } = preview;
  const changes = counts.new + counts.changed + counts.missing + counts.departments;
  if (preview.appliedAt) return <Done counts={counts} another={another} />;
  return (
    <>
      <Panel title={t('preview.title', { file: preview.fileName })}>
        <Counts counts={counts} />
        <Notices preview={preview} />
        {newDepartments.length > 0 && (
          <details className={css.departments}>
            <summary>{t('preview.newDepartments', { count: newDepartments.length })}</summary>
            <ul>
              {newDepartments.slice(0, 200).map((path) => (
                <li key={path}>{path}</li>
              ))}
            </ul>
          </details>
        )}
        <div aria-live="assertive">
          {refusal && <p className={css.error}>{t(refusal.code === 'STALE' ? 'apply.stale' : 'apply.refused')}</p>}
        </div>
        <div className={css.buttons}>
          <Button loading={acting} disabled={counts.errors > 0 || changes === 0} onClick={() => void act({ id })}>
            {t('apply.run', { count: counts.new + counts.changed + counts.missing })}
          </Button>
          <Button variant="default" onClick={another}>
            {t('apply.another')}
          </Button>
        </div>
      </Panel>
      <ImportReport
        id={id}
        counts={{
          ...{ ERROR: counts.errors, NEW: counts.new, CHANGED: counts.changed },
          ...{ MISSING: counts.missing, UNCHANGED: counts.unchanged },
        }}
      />
    </>
  );
}

const shown = ['new', 'changed', 'unchanged', 'departments', 'missing', 'errors'] as const;

function Counts({ counts }: { counts: PreviewProps['preview']['counts'] }) {
  const { t, i18n } = useTranslation('directoryImport');
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <dl className={css.counts}>
      {shown.map((name) => (
        <div key={name} className={css.count} data-tone={counts[name] > 0 ? name : undefined}>
          <dt>{t(`counts.${name}`)}</dt>
          <dd>{number.format(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Notices({ preview }: { preview: PreviewProps['preview'] }) {
  const { t } = useTranslation('directoryImport');
  const { counts, encodingGuessed, unknownColumns } = preview;
  const notices = [
    counts.errors > 0 && t('notices.errors', { count: counts.errors }),
    counts.missing > 0 && t('notices.missing', { count: counts.missing }),
    counts.returning > 0 && t('notices.returning', { count: counts.returning }),
    encodingGuessed && t('notices.encoding'),
    unknownColumns.length > 0 && t('notices.unknownColumns', { columns: unknownColumns.join(', ') }),
  ].filter((notice) => notice !== false);
  if (notices.length === 0) return null;
  return (
    <ul className={css.notices}>
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}

function Done({ counts, another }: { counts: PreviewProps['preview']['counts']; another: () => void }) {
  const { t } = useTranslation('directoryImport');
  return (
    <Panel>
      <EmptyState
        icon={IconCircleCheck}
        title={t('done.title')}
        text={t('done.text', { new: counts.new, changed: counts.changed, missing: counts.missing })}
        action={
          <div className={css.buttons}>
            <InviteEverybodyNew />
            <Button variant="default" component={Link} to="/admin/people">
              {t('done.people')}
            </Button>
            <Button variant="default" onClick={another}>
              {t('apply.another')}
            </Button>
          </div>
        }
      />
    </Panel>
  );
}
