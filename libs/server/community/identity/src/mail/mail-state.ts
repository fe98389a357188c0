export const MailState = { QUEUED: 'QUEUED', HELD: 'HELD', SENT: 'SENT' } as const;
export type MailState = keyof typeof MailState;
