import type { ReactionKind } from '@plenum/contract';
import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IconConfetti from '@tabler/icons-react/dist/esm/icons/IconConfetti.mjs';
import IconHeart from '@tabler/icons-react/dist/esm/icons/IconHeart.mjs';
import IconHeartHandshake from '@tabler/icons-react/dist/esm/icons/IconHeartHandshake.mjs';
import IconMoodHappy from '@tabler/icons-react/dist/esm/icons/IconMoodHappy.mjs';
import IconThumbUp from '@tabler/icons-react/dist/esm/icons/IconThumbUp.mjs';

export const reactionIcons: Record<ReactionKind, typeof IconThumbUp> = {
  LIKE: IconThumbUp,
  CELEBRATE: IconConfetti,
  SUPPORT: IconHeartHandshake,
  INSIGHTFUL: IconBulb,
  LAUGH: IconMoodHappy,
  THANKS: IconHeart,
};
