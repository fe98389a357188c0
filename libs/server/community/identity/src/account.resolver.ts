import { Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '@plenum/people';
import { Request, type RequestContext } from '@plenum/platform';
import { AccountState } from './account-state';
import { AccountStateLoader } from './account.loader';

registerEnumType(AccountState, {
  name: 'AccountState',
  description: 'ACTIVE: has a password. INVITED: has a link that still opens.',
});

@Resolver(() => Person)
export class AccountResolver {
  constructor(private readonly states: AccountStateLoader) {}

  @ResolveField(() => AccountState, { nullable: true, description: 'For administrators; null for all others.' })
  accountState(@Parent() { id }: Person, @Request() request: RequestContext) {
    return this.states.in(request).load(id);
  }
}
