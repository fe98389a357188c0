import { Injectable } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { isAdministrator, Loader, type Viewer } from '@plenum/platform';
import { type AccountState } from './account-state';
import { AccountQueries } from './account.queries';

/** For administrators, who invite; to everybody else it says nothing. */
@Injectable()
export class AccountStateLoader extends Loader<PersonId, AccountState | null> {
  constructor(private readonly accounts: AccountQueries) {
    super();
  }
  protected async batch(viewer: Viewer, ids: readonly PersonId[]) {
    return isAdministrator(viewer) ? this.accounts.states(ids) : ids.map(() => null);
  }
}
