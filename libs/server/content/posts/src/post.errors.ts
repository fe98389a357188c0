import { DomainError } from '@plenum/platform';

/** The place can be seen but not be posted in: archived, or joined by asking first, or announcements are for stewards. */
export class PostingClosed extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor() {
    super('You cannot post here.');
  }
}

export class PollClosed extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor() {
    super('This poll has closed.');
  }
}
