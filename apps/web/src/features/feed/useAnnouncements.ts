import { useQuery } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { useCallback } from 'react';

const AnnouncementsDocument = graphql(`
  query Announcements {
    announcements {
      ...PostCard
    }
  }
`);

/** Asked for when Home opens and when new posts are let in, never between: nothing comes above what one reads. */
export function useAnnouncements() {
  const { data, refetch } = useQuery(AnnouncementsDocument);
  return { announcements: data?.announcements ?? [], renew: useCallback(() => refetch(), [refetch]) };
}
