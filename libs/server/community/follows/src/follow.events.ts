import { type PersonId } from '@plenum/contract';
import { eventKind } from '@plenum/platform';

/** What somebody follows or has muted changed; concerns nobody's screen but their own. */
export const followsChanged = eventKind<{ personId: PersonId }>('follow.changed');
