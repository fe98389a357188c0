import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type ApiTokenId, type SessionId } from '@plenum/contract';
import { Me, SignedIn, type Viewer } from '@plenum/platform';
import { ApiToken, CreatedApiToken, Session, toApiToken, toSession } from './identity.types';
import { SessionQueries } from './session/session.queries';
import { Sessions } from './session/sessions';
import { NewApiToken } from './token/api-token.inputs';
import { ApiTokens } from './token/api-tokens';

/** The ways in that a person has open: browsers and tokens. Nobody else's, for nobody. */
@Resolver()
export class MyDoorsResolver {
  constructor(
    private readonly queries: SessionQueries,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  @Query(() => [Session], { description: 'The one that asks first, then the latest used.' })
  @SignedIn()
  async mySessions(@Me() me: Viewer) {
    return (await this.queries.mine(me)).map((row) => toSession(me, row));
  }

  @Query(() => [ApiToken], { description: 'The newest first.' })
  @SignedIn()
  async myApiTokens(@Me() me: Viewer) {
    return (await this.tokens.mine(me)).map(toApiToken);
  }

  @Mutation(() => Boolean)
  @SignedIn()
  async endSession(@Me() me: Viewer, @Args('id', { type: () => ID }) id: SessionId) {
    await this.sessions.end(me, id);
    return true;
  }

  @Mutation(() => Int, { description: 'Ends all my sessions but the one that asks, and says how many they were.' })
  @SignedIn()
  endOtherSessions(@Me() me: Viewer) {
    return this.sessions.endOthers(me);
  }

  @Mutation(() => CreatedApiToken)
  @SignedIn()
  async createApiToken(@Me() me: Viewer, @Args('token') wish: NewApiToken): Promise<CreatedApiToken> {
    const { token, secret } = await this.tokens.create(me, wish);
    return { token: toApiToken(token), secret };
  }

  @Mutation(() => Boolean)
  @SignedIn()
  async revokeApiToken(@Me() me: Viewer, @Args('id', { type: () => ID }) id: ApiTokenId) {
    await this.tokens.revoke(me, id);
    return true;
  }
}
