export const LinkPurpose = { RESET: 'RESET', INVITATION: 'INVITATION' } as const;
export type LinkPurpose = keyof typeof LinkPurpose;
