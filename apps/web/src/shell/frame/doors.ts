import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs';
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs';
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import IconShieldCog from '@tabler/icons-react/dist/esm/icons/IconShieldCog.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import { useReportsWaiting } from '../../features/reports/useReportsWaiting';
import { useMe, type Me } from '../../features/session/Me';

export type Door = {
  name: 'home' | 'spaces' | 'people' | 'bookmarks' | 'reports' | 'admin';
  to: string;
  /** The second key after g. */
  key: string;
  icon: typeof IconHome;
  /** Among the five of a phone's bar. */
  onPhone: boolean;
  /** Nobody is shown a door that is closed to them. */
  opensTo?: (me: Me, reportsWaiting: number | undefined) => boolean;
  /** What waits behind it for the person who looks, never what merely exists. */
  waiting?: number;
};

const administers = (me: Me) => me.roles.includes('ADMINISTRATOR');

const doors: readonly Door[] = [
  { name: 'home', onPhone: true, to: '/', key: 'h', icon: IconHome },
  { name: 'spaces', onPhone: true, to: '/spaces', key: 's', icon: IconUsersGroup },
  { name: 'people', onPhone: true, to: '/people', key: 'p', icon: IconUsers },
  { name: 'bookmarks', onPhone: true, to: '/bookmarks', key: 'b', icon: IconBookmark },
  {
    name: 'reports',
    onPhone: false,
    to: '/reports',
    key: 'r',
    icon: IconFlag,
    // Administrators find them among the rooms of the administration.
    opensTo: (me, reportsWaiting) => reportsWaiting !== undefined && !administers(me),
  },
  { name: 'admin', onPhone: false, to: '/admin', key: 'a', icon: IconShieldCog, opensTo: administers },
];

const withReports: readonly Door['name'][] = ['reports', 'admin'];

export function useDoors(): readonly Door[] {
  const me = useMe();
  const reportsWaiting = useReportsWaiting();
  return doors
    .filter(({ opensTo }) => !opensTo || opensTo(me, reportsWaiting))
    .map((door) => (withReports.includes(door.name) ? { ...door, waiting: reportsWaiting } : door));
}
