import { Button, SegmentedControl, Table } from '@mantine/core';
import { graphql, useInfinite, useRefusalText, type DocumentType } from '@plenum/client-data';
import { Badge, EmptyState, ErrorState, ListSkeleton, Panel, type Tone } from '@plenum/client-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ImportReport.module.css';
import { useProblemSentence } from './useProblemSentence';

const ReportDocument = graphql(`
  query DirectoryImportReport($id: ID!, $state: DirectoryImportRowState, $after: String) {
    directoryImport(id: $id) {
      id
      rows(first: 50, state: $state, after: $after) {
        edges {
          cursor
          node {
            position
            line
            state
            name
            email
            fields
            problems {
              field
              reason
              limit
              line
              value
            }
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

type Row = DocumentType<typeof ReportDocument>['directoryImport']['rows']['edges'][number]['node'];

const states = ['ERROR', 'NEW', 'CHANGED', 'MISSING', 'UNCHANGED'] as const;
type State = (typeof states)[number];
const tones: Record<State, Tone> = {
  ...{ ERROR: 'danger', NEW: 'success', CHANGED: 'accent', MISSING: 'warning', UNCHANGED: 'neutral' },
};

type Props = {
  id: string;
  counts: Record<State, number>;
};

/** Row by row: what would happen, and what is wrong. Errors stand first, because they must be mended. */
export function ImportReport({ id, counts }: Props) {
  const { t } = useTranslation('directoryImport');
  const refusalText = useRefusalText();
  const [chosen, setChosen] = useState<State | 'ALL'>(counts.ERROR > 0 ? 'ERROR' : 'ALL');
  const list = useInfinite(
    ReportDocument,
    { id, state: chosen === 'ALL' ? null : chosen },
    (data) => data.directoryImport.rows,
  );
  return (
    <>
      <div className={css.filter}>
        <SegmentedControl
          aria-label={t('report.filter')}
          value={chosen}
          onChange={(value) => setChosen(value as State | 'ALL')}
          data={[
            { value: 'ALL', label: t('report.all') },
            ...states
              .filter((state) => counts[state] > 0)
              .map((state) => ({ value: state, label: `${t(`states.${state}`)} ${counts[state]}` })),
          ]}
        />
      </div>
      {list.refusal && list.nodes.length === 0 ? (
        <ErrorState {...refusalText(list.refusal)} tryAgain={() => void list.refetch()} />
      ) : list.loading ? (
        <ListSkeleton rows={6} />
      ) : list.nodes.length === 0 ? (
        <EmptyState title={t('report.empty')} />
      ) : (
        <Panel flush>
          <Rows rows={list.nodes} />
          {list.hasMore && (
            <div ref={list.sentinel} className={css.more}>
              <Button variant="subtle" loading={list.growing} onClick={() => void list.more()}>
                {t('report.more')}
              </Button>
            </div>
          )}
        </Panel>
      )}
    </>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('directoryImport');
  const sentence = useProblemSentence();
  return (
    <Table className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={css.line}>{t('report.line')}</Table.Th>
          <Table.Th>{t('report.person')}</Table.Th>
          <Table.Th>{t('report.what')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.position}>
            <Table.Td className={css.line}>{row.line ?? '–'}</Table.Td>
            <Table.Td>
              <div className={css.name}>{row.name || '–'}</div>
              <div className={css.detail}>{row.email}</div>
            </Table.Td>
            <Table.Td>
              <Badge tone={tones[row.state]}>{t(`states.${row.state}`)}</Badge>
              {row.problems.map((problem) => (
                <p key={`${problem.field} ${problem.reason}`} className={css.problem}>
                  {sentence(problem)}
                </p>
              ))}
              {row.fields.length > 0 && row.state === 'CHANGED' && (
                <p className={css.detail}>{row.fields.map((field) => t(`fields.${field as 'name'}`)).join(', ')}</p>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
