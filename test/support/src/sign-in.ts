import { type Locale, type PersonId, type PersonKind, type Role } from '@plenum/contract';
import { setPasswords } from '@plenum/identity';
import { newId, sql, Transactions } from '@plenum/platform';
import { type Caller, type TestApp } from './app';

export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface PersonWishes {
  readonly name?: string;
  readonly email?: string;
  readonly kind?: PersonKind;
  readonly roles?: readonly Role[];
  readonly locale?: Locale;
  /** Null: invited, perhaps, but without a password. */
  readonly password?: string | null;
}

let made = 0;

/** Somebody who can sign in, and nothing more: no department, no spaces. */
export async function aKnownPerson(app: TestApp, wishes: PersonWishes = {}): Promise<KnownPerson> {
  const id = newId<PersonId>();
  const { kind = 'EMPLOYEE', locale = 'en', roles = [], name = `Person ${++made}` } = wishes;
  const email = wishes.email ?? `person-${id}@example.org`;
  const password = wishes.password === undefined ? 'seven blue herons' : wishes.password;
  await app.nest.get(Transactions).run(async (tx) => {
    await tx.query(sql`
      insert into person (id, kind, name, email, locale) values (${id}, ${kind}, ${name}, ${email}, ${locale})`);
    await tx.query(sql`insert into person_role (person_id, role) select ${id}, unnest(${[...roles]}::text[])`);
    if (password !== null) await setPasswords(tx, [id], password);
  });
  return { id, name, email, password: password ?? '' };
}

const SignIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

/** Through the front door; `as` is the browser it happens in. Gives the browser with its new cookies. */
export async function signIn(
  app: TestApp,
  person: Pick<KnownPerson, 'email' | 'password'>,
  as: Caller = {},
): Promise<Caller> {
  const { email, password } = person;
  const answer = await app.graphql(SignIn, { email, password }, as);
  if (answer.errors.length > 0) throw new Error(`Could not sign ${email} in: ${answer.text}`);
  return browserAfter(as, answer.headers);
}

/** What a browser sends next, having got these headers. */
export function browserAfter(before: Caller, headers: Headers): Caller {
  const jar = new Map((before.cookie ?? '').split('; ').filter(Boolean).map(pair));
  for (const cookie of headers.getSetCookie()) {
    const [name, value] = pair(cookie.split(';')[0]!);
    if (value) jar.set(name, value);
    else jar.delete(name);
  }
  return { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
}

const pair = (text: string): readonly [string, string] => {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
};
