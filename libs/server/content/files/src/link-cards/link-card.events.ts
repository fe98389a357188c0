import { eventKind } from '@plenum/platform';

/** A card was fetched or given up: whoever shows the link asks again. Carries the hash, because a link is content. */
export const linkCardFetched = eventKind<{ linkCardId: string; urlHash: string }>('linkCard.fetched');
