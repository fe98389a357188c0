import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Anyone, Me, Request, type RequestContext, Settings, SignedIn, type Viewer } from '@plenum/platform';
import { SignedInPerson } from './identity.types';
import { type SignedInBrowser } from './open-session';
import { ChangePassword } from './password/change-password';
import { handOutDevice, handOutSession, takeSessionBack } from './session/session-cookies';
import { Sessions } from './session/sessions';
import { SetPassword } from './link/set-password';
import { SignIn } from './sign-in.service';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signingIn: SignIn,
    private readonly settingPassword: SetPassword,
    private readonly changingPassword: ChangePassword,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
  ) {}

  @Mutation(() => SignedInPerson)
  @Anyone()
  async signIn(
    @Request() context: RequestContext,
    @Args('email', { type: () => String }) email: string,
    @Args('password', { type: () => String }) password: string,
  ) {
    return this.welcome(context, await this.signingIn.signIn(context.credentials, email, password));
  }

  @Mutation(() => Boolean, { description: 'Also when nobody is signed in.' })
  @Anyone()
  async signOut(@Request() context: RequestContext) {
    const { viewer } = context;
    if (viewer?.sessionId) await this.sessions.end(viewer, viewer.sessionId);
    takeSessionBack(context, this.settings);
    return true;
  }

  @Mutation(() => SignedInPerson, { description: 'Ends every other session and API token of the person.' })
  @Anyone()
  async resetPassword(
    @Request() context: RequestContext,
    @Args('token', { type: () => String }) token: string,
    @Args('password', { type: () => String }) password: string,
  ) {
    return this.welcome(context, await this.settingPassword.set(context.credentials, 'RESET', token, password));
  }

  @Mutation(() => SignedInPerson)
  @Anyone()
  async acceptInvitation(
    @Request() context: RequestContext,
    @Args('token', { type: () => String }) token: string,
    @Args('password', { type: () => String }) password: string,
  ) {
    return this.welcome(context, await this.settingPassword.set(context.credentials, 'INVITATION', token, password));
  }

  @Mutation(() => Boolean, { description: 'Ends every other session.' })
  @SignedIn()
  async changePassword(
    @Me() me: Viewer,
    @Request() context: RequestContext,
    @Args('currentPassword', { type: () => String }) currentPassword: string,
    @Args('newPassword', { type: () => String }) newPassword: string,
  ) {
    const secret = await this.changingPassword.change(me, context.credentials, currentPassword, newPassword);
    handOutSession(context, this.settings, secret);
    return true;
  }

  private welcome(context: RequestContext, { session, deviceSecret }: SignedInBrowser): SignedInPerson {
    handOutSession(context, this.settings, session.secret);
    handOutDevice(context, this.settings, deviceSecret);
    return { id: session.personId };
  }
}
