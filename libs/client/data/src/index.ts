export { createClient } from './client/create-client';
export { useAct } from './client/useAct';
export { refusalOf } from './errors/refusal-of';
export { useRefusalText, type RefusalText } from './errors/useRefusalText';
export { graphql } from './generated';
export type { DocumentType } from './generated';
export { LiveProvider, useLiveState, usePresence } from './live/LiveProvider';
export { useSignal } from './live/useSignal';
export { useInfinite } from './paging/useInfinite';
