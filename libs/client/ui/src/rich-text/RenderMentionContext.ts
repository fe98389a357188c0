import type { Mention } from '@plenum/markdown';
import { createContext, type ReactNode } from 'react';

export const RenderMentionContext = createContext<(mention: Mention) => ReactNode>((mention) => `@${mention.label}`);
