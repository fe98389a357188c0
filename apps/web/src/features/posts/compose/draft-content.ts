import type { PlaceKind, PostKind } from '@plenum/contract';
import type { Picture } from '../PostOnCard';

export type Place = { kind: PlaceKind; id?: string; name?: string };
export type Recipient = { kind: 'person' | 'department'; id: string; name: string };
export type PollResults = 'ALWAYS' | 'AFTER_VOTE' | 'AFTER_CLOSE';
export type PollDraft = { options: string[]; multiple: boolean; closesAt: string | null; results: PollResults };

/** What stands in the composer. Parts of another kind are kept while one tries kinds, and left out when it is sent. */
export type DraftContent = {
  kind: PostKind;
  place: Place;
  title: string;
  text: string;
  poll: PollDraft;
  recipients: Recipient[];
  expiresAt: string | null;
  attachments: Picture[];
};

export const emptyDraft = (place: Place, kind: PostKind = 'UPDATE'): DraftContent => ({
  kind,
  place,
  title: '',
  text: '',
  poll: { options: ['', ''], multiple: false, closesAt: null, results: 'ALWAYS' },
  recipients: [],
  expiresAt: null,
  attachments: [],
});

export const hasWords = ({ title, text, poll, recipients, attachments }: DraftContent): boolean =>
  Boolean(title.trim() || text.trim() || poll.options.some((option) => option.trim())) ||
  recipients.length > 0 ||
  attachments.length > 0;

/** Empty lines at the end of a poll are room to write in, not options. */
function optionsOf({ options }: PollDraft): string[] {
  const last = options.findLastIndex((option) => option.trim() !== '');
  return options.slice(0, last + 1);
}

export function toInput({ kind, place, title, text, poll, recipients, expiresAt, attachments }: DraftContent) {
  const ids = (of: Recipient['kind']) => recipients.filter((one) => one.kind === of).map(({ id }) => id);
  return {
    kind,
    place: { kind: place.kind, id: place.kind === 'COMPANY' ? undefined : place.id },
    title: kind === 'UPDATE' || kind === 'PRAISE' ? '' : title,
    text,
    attachmentIds: attachments.map(({ id }) => id),
    poll: kind === 'POLL' ? { ...poll, options: optionsOf(poll) } : undefined,
    praise: kind === 'PRAISE' ? { personIds: ids('person'), departmentIds: ids('department') } : undefined,
    expiresAt: kind === 'ANNOUNCEMENT' ? (expiresAt ?? undefined) : undefined,
  };
}

export type ContentInput = ReturnType<typeof toInput>;
