export const AccountState = { NONE: 'NONE', INVITED: 'INVITED', ACTIVE: 'ACTIVE' } as const;
export type AccountState = keyof typeof AccountState;
