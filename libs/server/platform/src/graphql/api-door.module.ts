import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { type GqlModuleOptions, GraphQLModule } from '@nestjs/graphql';
import { HealthController } from '../http/health.controller';
import { Metrics } from '../http/metrics';
import { MetricsController } from '../http/metrics.controller';
import { Authenticator } from '../viewer/viewer';
import { AccessGuard } from './access';
import { DoorCheck } from './door-check';
import { dropPlainResolvers } from './plain-resolvers';
import { PlenumDriver } from './plenum-driver';
import { RefusalFilter } from './refusal.filter';
import { RegisteredOperations } from './registered-operations';
import { RequestContexts } from './request-contexts';
import { DateTime } from './scalars';
import { ValidInput } from './valid-input';

/** Guards stand before root fields only: what a field of a type may show is the policy's matter. */
export const graphqlOptions = {
  path: '/graphql',
  autoSchemaFile: true,
  fieldResolverEnhancers: [],
  transformSchema: dropPlainResolvers,
  // Not before the requests under way have ended.
  stopOnApplicationShutdown: true,
  // One scalar for moments, whether a field says Date or DateTime.
  buildSchemaOptions: { numberScalarMode: 'integer', skipCheck: true, scalarsMap: [{ type: Date, scalar: DateTime }] },
} satisfies GqlModuleOptions;

export interface ApiDoorParts {
  readonly operations: RegisteredOperations;
  /** Instead of the one that identity brings: for tests of the door itself. */
  readonly authenticator?: Authenticator;
}

/** GraphQL and the small HTTP routes beside it, with one guard, one filter and one pipe for all of them. */
@Global()
@Module({})
export class ApiDoorModule {
  static with({ operations, authenticator }: ApiDoorParts): DynamicModule {
    return {
      module: ApiDoorModule,
      imports: [
        DiscoveryModule,
        GraphQLModule.forRoot({ driver: PlenumDriver as Type<PlenumDriver>, ...graphqlOptions }),
      ],
      controllers: [HealthController, MetricsController],
      providers: [
        ...(authenticator ? [{ provide: Authenticator, useValue: authenticator }] : []),
        { provide: RegisteredOperations, useValue: operations },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_PIPE, useClass: ValidInput },
        DoorCheck,
        Metrics,
        RequestContexts,
      ],
      exports: [Metrics, RequestContexts, RegisteredOperations, DoorCheck],
    };
  }
}
