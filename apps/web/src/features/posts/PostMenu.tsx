import { ActionMenu, IconButton, type MenuEntry } from '@plenum/client-ui';
import { readBody, topicsIn } from '@plenum/markdown';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/Me';
import type { PostOnCard } from './PostOnCard';
import type { PostSheetName } from './PostSheet';
import { useMute } from './useMute';
import { usePinPost } from './usePinPost';

type Props = { post: PostOnCard; open: (sheet: PostSheetName) => void; remove: () => void };

/** Of those it names, to keep the menu short. */
const MOST_TOPICS = 3;

export function PostMenu({ post, open, remove }: Props) {
  const { t } = useTranslation('posts');
  const me = useMe();
  const { mute } = useMute();
  const { pin } = usePinPost(post);
  const { viewerCan, author, place } = post;
  const entries = (): readonly MenuEntry[] => {
    const mine = author.id === me.id;
    const placeName = place.name ?? t('company');
    return [
      { label: t('menu.open'), to: `/posts/${post.id}`, keys: 'o' },
      ...(viewerCan.edit ? [{ label: t('menu.edit'), run: () => open('edit') }] : []),
      ...(post.editedAt ? [{ label: t('menu.history'), run: () => open('history') }] : []),
      ...(viewerCan.pin ? [{ label: t(post.pinned ? 'menu.unpin' : 'menu.pin'), run: () => void pin() }] : []),
      'line',
      { heading: t('menu.muteFor') },
      ...(mine
        ? []
        : [
            {
              label: t('menu.mutePerson', { name: author.name }),
              run: () => void mute('PERSON', author.id, author.name),
            },
          ]),
      { label: t('menu.mutePlace', { name: placeName }), run: () => void mute(place.kind, place.id, placeName) },
      ...topicsIn(readBody(post.body))
        .slice(0, MOST_TOPICS)
        .map(({ tag }) => ({
          label: t('menu.muteTopic', { name: tag }),
          run: () => void mute('TOPIC', tag, `#${tag}`),
        })),
      'line',
      ...(mine ? [] : [{ label: t('menu.report'), run: () => open('report') }]),
      ...(viewerCan.remove ? [{ label: t('menu.remove'), run: remove, danger: true }] : []),
    ];
  };
  return (
    <ActionMenu entries={entries} width={260}>
      <IconButton small aria-label={t('menu.label')}>
        <IconDots size={20} stroke={1.6} />
      </IconButton>
    </ActionMenu>
  );
}
