import type { ComponentType, ReactElement, ReactNode } from 'react';
import type { To } from 'react-router';
import type { Keys } from '../keyboard/keys';

type Icon = ComponentType<{ size?: number; stroke?: number }>;

export type MenuEntry =
  | {
      label: ReactNode;
      icon?: Icon;
      keys?: Keys;
      /** A door or a deed. */
      to?: To;
      run?: () => void;
      danger?: boolean;
      /** One of several that exclude each other. */
      chosen?: boolean;
    }
  | { heading: string }
  | 'line';

export type ActionMenuProps = {
  entries: () => readonly MenuEntry[];
  /** A button with its own accessible name. */
  children: ReactElement<{ onClick?: () => void; onPointerEnter?: () => void; 'aria-haspopup'?: 'menu' }>;
  width?: number;
};
