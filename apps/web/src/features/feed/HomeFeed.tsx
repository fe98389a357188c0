import { Button } from '@mantine/core';
import { FeedKind } from '@plenum/contract';
import { graphql, useInfinite } from '@plenum/client-data';
import { EmptyState } from '@plenum/client-ui';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../session/Me';
import { Announcements } from './Announcements';
import { NewPostsPill } from './NewPostsPill';
import { PostList } from './PostList';
import { ReasonLine } from './ReasonLine';
import { useAnnouncements } from './useAnnouncements';
import { useVisitLine } from './useVisitLine';

const HomeFeedDocument = graphql(`
  query HomeFeed($kind: FeedKind!, $unseenFirst: Boolean!, $after: String) {
    homeFeed(kind: $kind, unseenFirst: $unseenFirst, after: $after, first: 20) {
      edges {
        cursor
        reason {
          kind
          name
        }
        node {
          ...PostCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Props = { kind: FeedKind; unseenFirst: boolean };

export function HomeFeed({ kind, unseenFirst }: Props) {
  const pages = useInfinite(HomeFeedDocument, { kind, unseenFirst }, (data) => data.homeFeed);
  const { announcements, renew } = useAnnouncements();
  const lineBefore = useVisitLine();
  const edges = pages.data?.homeFeed?.edges ?? [];
  const onTop = new Set(announcements.map(({ id }) => id));
  const rest = pages.nodes.filter(({ id }) => !onTop.has(id));
  const newest = pages.nodes.reduce((latest, { id }) => (id > latest ? id : latest), '');
  const { refetch } = pages;
  const load = useCallback(async () => {
    await Promise.all([refetch(), renew()]);
  }, [refetch, renew]);
  return (
    <>
      {kind !== 'FOR_YOU' && !pages.loading && (
        <NewPostsPill key={`${kind} ${unseenFirst}`} kind={kind} newest={newest} load={load} />
      )}
      <PostList
        posts={rest}
        pages={pages}
        empty={announcements.length === 0 && <NothingYet kind={kind} />}
        above={<Announcements posts={announcements} />}
        before={kind === 'FOR_YOU' || unseenFirst ? undefined : (post, at) => lineBefore(post, rest[at - 1])}
        reasonOf={(post) => {
          const reason = edges.find((edge) => edge?.node?.id === post.id)?.reason;
          return reason?.kind && <ReasonLine kind={reason.kind} name={reason.name} />;
        }}
      />
    </>
  );
}

function NothingYet({ kind }: { kind: FeedKind }) {
  const { t } = useTranslation('feed');
  const me = useMe();
  return (
    <EmptyState
      icon={IconMessages}
      title={t(`empty.${kind}.title`, { name: me.name })}
      text={t(`empty.${kind}.text`)}
      action={
        <Button component={Link} to={kind === 'FOLLOWING' ? '/?feed=company' : '/?new=post'} variant="default">
          {t(kind === 'FOLLOWING' ? 'empty.company' : 'empty.write')}
        </Button>
      }
    />
  );
}
