import { createContext } from 'react';

/** The frame's right column, when the window has room for one. */
export const PanelSlot = createContext<HTMLElement | null>(null);
