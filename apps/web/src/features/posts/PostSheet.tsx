import { Modal } from '@mantine/core';
import { useCloseAfterAsking, WritingInside } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { EditPost } from './EditPost';
import { PeopleOfPost } from './PeopleOfPost';
import { PostHistory } from './PostHistory';
import type { PostOnCard } from './PostOnCard';
import { ReportPost } from './ReportPost';

export type PostSheetName = 'edit' | 'history' | 'report' | 'seen' | 'reacted';

type Props = { name: PostSheetName; post: PostOnCard; close: () => void };

const titles = {
  edit: 'edit.title',
  history: 'history.title',
  report: 'report.title',
  seen: 'posts:announcement.seenTitle',
  reacted: 'posts:reactions.who',
} as const;

/** Everything about a post that opens over the page. */
export function PostSheet({ name, post, close }: Props) {
  const { t } = useTranslation(['postSheets', 'posts', 'ui']);
  const { close: ask, inside } = useCloseAfterAsking(close);
  return (
    <Modal
      opened
      onClose={ask}
      title={t(titles[name])}
      size={name === 'edit' || name === 'history' ? 'lg' : 'md'}
      // Words being written are not thrown away by a click beside them.
      closeOnClickOutside={name !== 'edit' && name !== 'report'}
      closeButtonProps={{ 'aria-label': t('ui:words.close') }}
    >
      <WritingInside value={inside}>
        {name === 'edit' && <EditPost post={post} done={close} cancel={ask} />}
        {name === 'history' && <PostHistory post={post} />}
        {name === 'report' && <ReportPost post={post} done={close} />}
        {(name === 'seen' || name === 'reacted') && <PeopleOfPost post={post} of={name} />}
      </WritingInside>
    </Modal>
  );
}
