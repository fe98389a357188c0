import type { ReactNode } from 'react';

export type SideSheetProps = {
  title: ReactNode;
  opened: boolean;
  close: () => void;
  size?: number;
  children: ReactNode;
};
