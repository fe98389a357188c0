import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Anyone, Settings } from '@plenum/platform';
import { version } from './version';

@ObjectType({ description: 'The process that answers.' })
export class Server {
  @Field(() => String)
  version: string;

  @Field(() => String, { description: 'production, development or test.' })
  mode: string;
}

@Resolver(() => Server)
export class ServerResolver {
  constructor(private readonly settings: Settings) {}

  @Query(() => Server)
  @Anyone()
  server(): Server {
    return { version, mode: this.settings.get('PLENUM_MODE') };
  }
}
