import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestSheet } from './RequestSheet';
import type { SpaceSeen } from './space-fragments';
import { useSpaceActs } from './useSpaceActs';

type Props = { space: SpaceSeen; size?: ButtonProps['size'] };

/** The way in: join, ask, answer an invitation, or take a request back. Nothing for members. */
export function SpaceDoor({ space, size = 'sm' }: Props) {
  const { t } = useTranslation('spaces');
  const [asking, setAsking] = useState(false);
  const { join, request, withdrawRequest, accept, decline, acting } = useSpaceActs(space);
  const { viewerCan, viewerInvited, viewerRequested, name } = space;
  const button = (label: string, act: () => void, variant: 'filled' | 'default' = 'filled') => (
    <Button size={size} variant={variant} loading={acting} aria-label={`${label}: ${name}`} onClick={act}>
      {label}
    </Button>
  );
  if (viewerInvited) {
    return (
      <>
        {viewerCan.acceptInvitation && button(t('door.accept'), () => void accept())}
        {button(t('door.decline'), () => void decline(), 'default')}
      </>
    );
  }
  if (viewerCan.join) return button(t('door.join'), () => void join());
  if (viewerRequested) return button(t('door.withdraw'), () => void withdrawRequest(), 'default');
  if (!viewerCan.request) return null;
  return (
    <>
      {button(t('door.request'), () => setAsking(true), 'default')}
      <RequestSheet name={name} opened={asking} close={() => setAsking(false)} request={request} />
    </>
  );
}
