import { createContext } from 'react';

/** What stands around a form hears from it whether words are unsaved; gives back how to be told that it is gone. */
export const WritingInside = createContext<((unsaved: () => boolean) => () => void) | undefined>(undefined);
