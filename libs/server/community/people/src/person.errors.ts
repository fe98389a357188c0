import { DomainError } from '@plenum/platform';

/** A company without an administrator could never be mended from inside. */
export class LastAdministrator extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor() {
    super('Somebody must remain administrator.');
  }
}
