import { Global, Module } from '@nestjs/common';
import { PeopleModule } from '@plenum/people';
import { Authenticator } from '@plenum/platform';
import { AccountStateLoader } from './account.loader';
import { AccountQueries } from './account.queries';
import { AccountResolver } from './account.resolver';
import { CompanyResolver } from './company.resolver';
import { IdentitySubscriber } from './identity.subscriber';
import { IdentitySweep } from './identity.sweep';
import { AppointAdministrator } from './link/appoint-administrator';
import { Invitations } from './link/invitations';
import { LinkResolver } from './link/link.resolver';
import { MailedLinks } from './link/mailed-links';
import { PasswordReset } from './link/password-reset';
import { ReplacePassword } from './link/replace-password';
import { SetPassword } from './link/set-password';
import { MailQueries } from './mail/mail.queries';
import { MailResolver } from './mail/mail.resolver';
import { OutgoingMail } from './mail/outgoing-mail';
import { MeResolver } from './me.resolver';
import { MyDoorsResolver } from './my-doors.resolver';
import { OpenSession } from './open-session';
import { ChangePassword } from './password/change-password';
import { PasswordHashing } from './password/password-hashing';
import { WritePassword } from './password/write-password';
import { IdentityAuthenticator } from './session/identity.authenticator';
import { KnownDevices } from './session/known-devices';
import { LastSeen } from './session/last-seen';
import { SessionQueries } from './session/session.queries';
import { Sessions } from './session/sessions';
import { SignInResolver } from './sign-in.resolver';
import { SignIn } from './sign-in.service';
import { Throttle } from './throttle/throttle';
import { ApiTokens } from './token/api-tokens';

const resolvers = [
  AccountResolver,
  CompanyResolver,
  LinkResolver,
  MailResolver,
  MeResolver,
  MyDoorsResolver,
  SignInResolver,
];

/** Global, because the doors of the platform take the authenticator from whoever brings it. */
@Global()
@Module({
  imports: [PeopleModule],
  providers: [
    AccountQueries,
    AccountStateLoader,
    ApiTokens,
    AppointAdministrator,
    ChangePassword,
    IdentitySubscriber,
    IdentitySweep,
    Invitations,
    KnownDevices,
    LastSeen,
    MailedLinks,
    MailQueries,
    OpenSession,
    OutgoingMail,
    PasswordHashing,
    PasswordReset,
    ReplacePassword,
    SessionQueries,
    Sessions,
    SetPassword,
    SignIn,
    Throttle,
    WritePassword,
    { provide: Authenticator, useClass: IdentityAuthenticator },
    ...resolvers,
  ],
  exports: [AppointAdministrator, Authenticator, Invitations],
})
export class IdentityModule {}
