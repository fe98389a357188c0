import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs';
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs';
import IconShieldCog from '@tabler/icons-react/dist/esm/icons/IconShieldCog.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import type { Me } from '../../features/session/Me';

export type Door = {
  name: 'home' | 'spaces' | 'people' | 'bookmarks' | 'admin';
  to: string;
  /** The second key after g. */
  key: string;
  icon: typeof IconHome;
  /** Among the five of a phone's bar. */
  onPhone: boolean;
  /** Nobody is shown a door that is closed to them. */
  opensTo?: (me: Me) => boolean;
};

const doors: readonly Door[] = [
  { name: 'home', onPhone: true, to: '/', key: 'h', icon: IconHome },
  { name: 'spaces', onPhone: true, to: '/spaces', key: 's', icon: IconUsersGroup },
  { name: 'people', onPhone: true, to: '/people', key: 'p', icon: IconUsers },
  { name: 'bookmarks', onPhone: true, to: '/bookmarks', key: 'b', icon: IconBookmark },
  {
    name: 'admin',
    onPhone: false,
    to: '/admin',
    key: 'a',
    icon: IconShieldCog,
    opensTo: (me) => me.roles.includes('ADMINISTRATOR'),
  },
];

export const doorsFor = (me: Me): readonly Door[] => doors.filter(({ opensTo }) => !opensTo || opensTo(me));
