import { type ApiTokenId, type PersonId, type SessionId } from '@plenum/contract';
import { eventKind } from '@plenum/platform';

/** Whatever hangs on the session (sockets) must go within a second. */
export const sessionEnded = eventKind<{ personId: PersonId; sessionId: SessionId }>('identity.session-ended');
export const apiTokenRevoked = eventKind<{ personId: PersonId; tokenId: ApiTokenId }>('identity.api-token-revoked');
