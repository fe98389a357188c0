import type { FeedKind } from '@plenum/contract';
import { graphql, useInfinite } from '@plenum/client-data';
import { lazyPart } from '@plenum/client-ui';
import { Suspense, useCallback } from 'react';
import type { Reason } from '../posts/ReasonLine';
import { Announcements } from './Announcements';
import { newestOf } from './newest-of';
import { NewOnHome } from './NewOnHome';
import { PostList } from './PostList';
import { useAnnouncements } from './useAnnouncements';
import { useVisitLine } from './useVisitLine';

const NothingYet = lazyPart(async () => (await import('./NothingYet')).NothingYet);

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
  const reasons = new Map(
    pages.data?.homeFeed?.edges?.map((edge): [string, Reason | undefined] => {
      const reason = edge?.reason;
      return [edge?.node?.id ?? '', reason?.kind && { kind: reason.kind, name: reason.name }];
    }),
  );
  const onTop = new Set(announcements.map(({ id }) => id));
  const rest = pages.nodes.filter(({ id }) => !onTop.has(id));
  const { refetch } = pages;
  const load = useCallback(async () => {
    await Promise.all([refetch(), renew()]);
  }, [refetch, renew]);
  return (
    <>
      {kind !== 'FOR_YOU' && !pages.loading && (
        <NewOnHome key={`${kind} ${unseenFirst}`} kind={kind} newest={newestOf(pages.nodes)} load={load} />
      )}
      <PostList
        posts={rest}
        pages={pages}
        empty={
          announcements.length === 0 && (
            <Suspense>
              <NothingYet kind={kind} />
            </Suspense>
          )
        }
        above={<Announcements posts={announcements} />}
        before={kind === 'FOR_YOU' || unseenFirst ? undefined : (post, at) => lineBefore(post, rest[at - 1])}
        reasonOf={(post) => reasons.get(post.id)}
      />
    </>
  );
}
