import { useShortcut } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useNewPostPath } from '../../features/posts/compose/new-post-path';
import { useDoors, type Door } from '../frame/doors';
import { useOverlays } from '../overlays';
import { stepRegion } from './regions';

/** The keys that work on every page. */
export function FrameKeys() {
  const { t } = useTranslation('shell');
  const { open } = useOverlays();
  const navigate = useNavigate();
  const newPost = useNewPostPath();
  const group = t('keyboard.groups.general');
  useShortcut({ keys: 'mod+k', title: t('keyboard.search'), group, run: () => open('palette'), everywhere: true });
  useShortcut({ keys: '/', title: t('keyboard.search'), group, run: () => open('palette') });
  useShortcut({ keys: 'c', title: t('keyboard.newPost'), group, run: () => void navigate(newPost) });
  useShortcut({ keys: '?', title: t('keyboard.open'), group, run: () => open('keyboard') });
  useShortcut({ keys: 'f6', title: t('keyboard.nextRegion'), group, run: () => stepRegion(1), everywhere: true });
  useShortcut({
    keys: 'shift+f6',
    title: t('keyboard.previousRegion'),
    group,
    run: () => stepRegion(-1),
    everywhere: true,
  });
  return useDoors().map((door) => <DoorKey key={door.name} door={door} />);
}

function DoorKey({ door }: { door: Door }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  useShortcut({
    keys: `g ${door.key}`,
    title: t(`doors.${door.name}`),
    group: t('keyboard.groups.go'),
    run: () => void navigate(door.to),
  });
  return null;
}
