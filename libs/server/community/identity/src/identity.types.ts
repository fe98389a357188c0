import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type ApiTokenId, type PersonId, type SessionId } from '@plenum/contract';
import { DateTime, type Viewer } from '@plenum/platform';
import { browserName } from './session/browser-name';
import { type SessionSelect } from './session/session.queries';
import { type ApiTokenSelect } from './token/api-tokens';

@ObjectType({ description: 'A browser in which I am signed in.' })
export class Session {
  @Field(() => ID)
  id: SessionId;

  @Field(() => Boolean, { description: 'The one that asks.' })
  current: boolean;

  @Field(() => String, { nullable: true, description: 'For example Firefox 141; null when it is none we know.' })
  browser: string | null;

  @Field(() => String, { nullable: true, description: 'For example Windows.' })
  system: string | null;

  @Field(() => String)
  address: string;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { description: 'To within five minutes.' })
  lastSeenAt: Date;

  @Field(() => DateTime, { description: 'Ends then at the latest.' })
  expiresAt: Date;
}

export const toSession = (viewer: Viewer, row: SessionSelect): Session => ({
  id: row.id,
  current: row.id === viewer.sessionId,
  ...browserName(row.user_agent),
  address: row.address,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
});

@ObjectType({ description: 'What a program of mine signs in with.' })
export class ApiToken {
  @Field(() => ID)
  id: ApiTokenId;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  readOnly: boolean;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  expiresAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'To within five minutes; null while it was never used.' })
  lastUsedAt: Date | null;
}

export const toApiToken = (row: ApiTokenSelect): ApiToken => ({
  id: row.id,
  name: row.name,
  readOnly: row.read_only,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
});

@ObjectType()
export class CreatedApiToken {
  @Field(() => ApiToken)
  token: ApiToken;

  @Field(() => String, { description: 'Shown this once; only its hash is kept.' })
  secret: string;
}

@ObjectType({ description: 'Who came in. Everything else is asked with the cookie that came along.' })
export class SignedInPerson {
  @Field(() => ID)
  id: PersonId;
}

@ObjectType({ description: 'Whom an unused link lets in.' })
export class LinkHolder {
  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;
}
