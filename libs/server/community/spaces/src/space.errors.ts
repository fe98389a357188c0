import { DomainError } from '@plenum/platform';

/** A space without a steward would have nobody to answer requests. */
export class LastSteward extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor() {
    super('A space needs a steward. Make somebody else steward first.');
  }
  override details() {
    return { reason: 'LAST_STEWARD' as const };
  }
}

export class SpaceArchived extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor() {
    super('This space is archived: it can be read but not changed.');
  }
  override details() {
    return { reason: 'ARCHIVED' as const };
  }
}
