import { type ApiTokenId, type PersonId, type SessionId } from '@plenum/contract';
import { Authenticator, type Credentials, newId, type Viewer } from '@plenum/platform';
import { type Caller } from '@plenum/test-support';

const person = (changes: Partial<Viewer>): Viewer => ({
  id: newId<PersonId>(),
  kind: 'EMPLOYEE',
  roles: [],
  departmentIds: [],
  locale: 'en',
  timeZone: 'UTC',
  sessionId: newId<SessionId>(),
  tokenId: null,
  readOnly: false,
  ...changes,
});

const program = (changes: Partial<Viewer>) => person({ sessionId: null, tokenId: newId<ApiTokenId>(), ...changes });

const viewers: Readonly<Record<string, Viewer>> = {
  employee: person({}),
  partner: person({ kind: 'PARTNER' }),
  administrator: person({ roles: ['ADMINISTRATOR'] }),
  publisher: person({ roles: ['HR_PUBLISHER'] }),
  program: program({}),
  reader: program({ readOnly: true }),
};

export type Name = 'employee' | 'partner' | 'administrator' | 'publisher' | 'program' | 'reader';

export const viewerOf = (name: Name): Viewer => viewers[name]!;

/** A person by a session, a program by a token. */
export const caller = (name: Name): Caller => (viewerOf(name).tokenId ? { token: name } : { cookie: `who=${name}` });

/** Lets in whoever says who they are: the doors are tested here, not the keys. */
export class NamedCallers extends Authenticator {
  /** How often somebody was asked who they are. */
  asked = 0;

  authenticate({ cookies, authorization }: Credentials): Promise<Viewer | null> {
    this.asked += 1;
    const name = authorization?.replace(/^Bearer /, '') ?? cookies['who'] ?? '';
    return Promise.resolve(viewers[name] ?? null);
  }
}
