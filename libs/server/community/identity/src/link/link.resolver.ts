import { Args, ID, Int, Mutation, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { type PersonId } from '@plenum/contract';
import { Administrators, Anyone, Me, Request, type RequestContext, type Viewer } from '@plenum/platform';
import { LinkHolder } from '../identity.types';
import { Invitations } from './invitations';
import { LinkPurpose } from './link-purpose';
import { PasswordReset } from './password-reset';
import { SetPassword } from './set-password';

registerEnumType(LinkPurpose, { name: 'LinkPurpose' });

@Resolver()
export class LinkResolver {
  constructor(
    private readonly resets: PasswordReset,
    private readonly settingPassword: SetPassword,
    private readonly invitations: Invitations,
  ) {}

  @Mutation(() => Boolean, { description: 'Always true: whether the account exists, only its owner hears, by mail.' })
  @Anyone()
  async requestPasswordReset(@Request() context: RequestContext, @Args('email', { type: () => String }) email: string) {
    await this.resets.request(context.credentials, email);
    return true;
  }

  /** A mutation, though it changes nothing, so that the secret is never part of an address. */
  @Mutation(() => LinkHolder, { description: 'Whom a mailed link is for. Does not use it up.' })
  @Anyone()
  async openLink(
    @Request() context: RequestContext,
    @Args('purpose', { type: () => LinkPurpose }) purpose: LinkPurpose,
    @Args('token', { type: () => String }) token: string,
  ): Promise<LinkHolder> {
    const { account } = await this.settingPassword.show(context.credentials, purpose, token);
    return { name: account.name, email: account.email };
  }

  @Mutation(() => Boolean, { description: 'Mails an invitation; earlier ones of the same person become void.' })
  @Administrators()
  async invitePerson(@Me() me: Viewer, @Args('personId', { type: () => ID }) personId: PersonId) {
    await this.invitations.send(me, personId);
    return true;
  }

  @Query(() => Int, { description: 'How many have neither a password nor an invitation, counted to 5,000.' })
  @Administrators()
  peopleToInvite(@Me() me: Viewer): Promise<number> {
    return this.invitations.waiting(me);
  }

  @Mutation(() => Int, { description: 'Invites all these, at most 5,000 at once; says how many.' })
  @Administrators()
  inviteEverybodyNew(@Me() me: Viewer): Promise<number> {
    return this.invitations.sendToAll(me);
  }

  @Mutation(() => String, { description: 'A new link, told this once, for handing over by another way than mail.' })
  @Administrators()
  copyInvitationLink(@Me() me: Viewer, @Args('personId', { type: () => ID }) personId: PersonId) {
    return this.invitations.copyLink(me, personId);
  }
}
