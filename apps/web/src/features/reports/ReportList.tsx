import { Button } from '@mantine/core';
import { graphql, useInfinite, useRefusalText } from '@plenum/client-data';
import { EmptyState, ErrorState, ListSkeleton, Panel } from '@plenum/client-ui';
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs';
import { useTranslation } from 'react-i18next';
import { ReportRow } from './ReportRow';
import css from './ReportList.module.css';

const PostReportsDocument = graphql(`
  query PostReports($after: String) {
    postReports(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          ...ReportRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What waits for a decision of the person who looks, the oldest first. */
export function ReportList() {
  const { t } = useTranslation('reports');
  const refusalText = useRefusalText();
  const { nodes, loading, growing, hasMore, more, refusal, refetch, sentinel } = useInfinite(
    PostReportsDocument,
    { after: null },
    ({ postReports }) => postReports,
  );
  if (refusal && nodes.length === 0) return <ErrorState {...refusalText(refusal)} tryAgain={() => void refetch()} />;
  if (loading) return <ListSkeleton />;
  if (nodes.length === 0) return <EmptyState icon={IconFlag} title={t('empty')} text={t('emptyText')} />;
  return (
    <Panel flush>
      <ul className={css.list}>
        {nodes.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ul>
      {hasMore && (
        <div ref={sentinel} className={css.more}>
          <Button variant="default" size="xs" loading={growing} onClick={() => void more()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
