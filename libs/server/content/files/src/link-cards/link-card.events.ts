import { eventKind } from '@plenum/platform';
import type { FileObject } from '../file.row';

/** A card was fetched or given up: whoever shows one of these objects asks again. */
export const linkCardFetched = eventKind<{ linkCardId: string; objects: FileObject[] }>('linkCard.fetched');
