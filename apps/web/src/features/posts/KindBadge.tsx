import type { PostKind } from '@plenum/contract';
import { Badge, type Tone } from '@plenum/client-ui';
import IconAward from '@tabler/icons-react/dist/esm/icons/IconAward.mjs';
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs';
import IconHelpCircle from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs';
import IconSpeakerphone from '@tabler/icons-react/dist/esm/icons/IconSpeakerphone.mjs';
import { useTranslation } from 'react-i18next';

const shapes: Record<Exclude<PostKind, 'UPDATE'>, { icon: typeof IconAward; tone: Tone }> = {
  QUESTION: { icon: IconHelpCircle, tone: 'accent' },
  PRAISE: { icon: IconAward, tone: 'success' },
  POLL: { icon: IconChartBar, tone: 'neutral' },
  ANNOUNCEMENT: { icon: IconSpeakerphone, tone: 'warning' },
};

/** An update is what posts usually are, and needs no badge. */
export function KindBadge({ kind }: { kind: PostKind }) {
  const { t } = useTranslation('posts');
  if (kind === 'UPDATE') return null;
  return <Badge {...shapes[kind]}>{t(`kinds.${kind}`)}</Badge>;
}
