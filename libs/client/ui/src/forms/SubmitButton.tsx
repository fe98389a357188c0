import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = Omit<ButtonProps, 'loading' | 'type'> & {
  pending: boolean;
  children: ReactNode;
  /** Submits a form that is not around it. */
  form?: string;
  onClick?: () => void;
};

/** Keeps its width and its focus while it works; a second press is ignored, not refused by a dead button. */
export function SubmitButton({ pending, children, onClick, ...button }: Props) {
  return (
    <Button
      {...button}
      type="submit"
      aria-busy={pending || undefined}
      loading={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </Button>
  );
}
