import { Button, type ButtonProps } from '@mantine/core';
import { ActionMenu, type MenuEntry, useLocale } from '@plenum/client-ui';
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import IconBellOff from '@tabler/icons-react/dist/esm/icons/IconBellOff.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconUserMinus from '@tabler/icons-react/dist/esm/icons/IconUserMinus.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mutedWord } from './muted-word';
import { MuteUntilSheet } from './MuteUntilSheet';
import { useFollow, type Followed, type MuteSpan, type ViewerFollow } from './useFollow';

type Props = {
  what: Followed;
  /** As `ViewerFollowFields` reads it. */
  now: ViewerFollow;
  /** Of what is followed, for screen readers. */
  name: string;
  size?: ButtonProps['size'];
};

const spans: readonly MuteSpan[] = ['HOUR', 'EIGHT_HOURS', 'DAY', 'WEEK'];

/** Follow, and once followed a menu to stop or to have quiet for a while. For people, spaces, departments and topics. */
export function FollowButton({ what, now, name, size = 'sm' }: Props) {
  const { t } = useTranslation('follows');
  const locale = useLocale();
  const [choosing, setChoosing] = useState(false);
  const { follow, unfollow, muteFor, muteUntil, unmute } = useFollow(what, now);
  if (!now.follows && !now.mutedUntil) {
    return (
      <Button
        size={size}
        variant="default"
        leftSection={<IconPlus size={16} stroke={2} />}
        aria-label={t('followNamed', { name })}
        onClick={() => void follow()}
      >
        {t('follow')}
      </Button>
    );
  }
  const entries = (): MenuEntry[] => [
    ...(now.mutedUntil ? [{ label: t('unmute'), icon: IconBell, run: () => void unmute() }, 'line' as const] : []),
    { heading: t('mute') },
    ...spans.map((span) => ({ label: t(`spans.${span}`), run: () => void muteFor(span) })),
    { label: t('spans.until'), run: () => setChoosing(true) },
    ...(now.implicit
      ? []
      : [
          'line' as const,
          now.follows
            ? { label: t('unfollow'), icon: IconUserMinus, run: () => void unfollow() }
            : { label: t('follow'), icon: IconPlus, run: () => void follow() },
        ]),
  ];
  const muted = now.mutedUntil ? t('mutedUntil', { until: mutedWord(new Date(now.mutedUntil), locale) }) : undefined;
  const word = muted ?? t('following');
  return (
    <>
      <ActionMenu entries={entries} width={240}>
        <Button
          size={size}
          variant="default"
          leftSection={muted ? <IconBellOff size={16} stroke={1.8} /> : <IconCheck size={16} stroke={2} />}
          rightSection={<IconChevronDown size={14} stroke={2} />}
          aria-label={`${word}: ${name}`}
        >
          {word}
        </Button>
      </ActionMenu>
      <MuteUntilSheet opened={choosing} close={() => setChoosing(false)} name={name} mute={muteUntil} />
    </>
  );
}
