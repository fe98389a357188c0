import { randomBytes } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { limits } from '@plenum/contract';
import {
  ApiDoorModule,
  type Authenticator,
  type Connection,
  Metrics,
  PlenumLogger,
  refuseOtherSites,
  RegisteredOperations,
  type Settings,
} from '@plenum/platform';
import { Drain } from './drain';
import { features, platform } from './features';
import operations from './operations.json';
import { Roles, type RolesOfProcess } from './roles';
import { securityHeaders } from './security-headers';
import { ServerResolver } from './server.resolver';
import { serveWebClient } from './web-client';

export interface ApiParts {
  readonly settings: Settings;
  readonly connection: Connection;
  /** `api`: follows events for those who watch. `worker`: relays events, does jobs, seals the audit chain. */
  readonly roles: RolesOfProcess;
  /** The built web client's folder; without it only the API is served. */
  readonly webRoot?: string;
  /** Default: those the web client's build registered. */
  readonly operations?: RegisteredOperations;
  /** Instead of identity's: for tests of the door itself. */
  readonly authenticator?: Authenticator;
  /** More than the features: tests bring doors of their own. */
  readonly modules?: readonly (Type<object> | DynamicModule)[];
  readonly logger?: PlenumLogger;
}

@Module({})
class ApiModule {
  static with(parts: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        platform(parts.settings, parts.connection),
        ApiDoorModule.with({
          operations: parts.operations ?? new RegisteredOperations(operations),
          ...(parts.authenticator ? { authenticator: parts.authenticator } : {}),
        }),
        ...features.map((feature) => feature.module),
        ...(parts.modules ?? []),
      ],
      providers: [Drain, ServerResolver, Roles, { provide: 'roles', useValue: parts.roles }],
    };
  }
}

/** The same features without any door: for processes that only work. */
export async function createProcess(parts: ApiParts): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(ApiModule.with(parts), {
    logger: parts.logger ?? new PlenumLogger(parts.settings),
    abortOnError: false,
  });
  await app.get(Roles).start();
  return app;
}

/** Nest hands its error handler over after the last route, where Fastify heeds it no more: `refuseOtherSites` sets ours. */
class OwnErrorHandler extends FastifyAdapter {
  override setErrorHandler() {
    return this.getInstance();
  }
}

/** An application ready to listen: connected, every queue open, each of its roles at work. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const { settings } = parts;
  const adapter = new OwnErrorHandler({
    bodyLimit: limits.operation.bytes,
    // So many of our own proxies, counted from this process outwards, and nobody else.
    trustProxy: (_address, hop) => hop < settings.get('TRUSTED_PROXIES'),
    genReqId: requestIds(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(parts), adapter, {
    logger: parts.logger ?? new PlenumLogger(settings),
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: false,
  });
  try {
    await furnish(app, parts);
    return app;
  } catch (error) {
    await app.close(); // or its connections keep the process, and a test's database, alive
    throw error;
  }
}

/** Unique over processes, and cheap: a request needs no new randomness of its own. */
function requestIds(): () => string {
  const ours = randomBytes(6).toString('base64url');
  let count = 0;
  return () => `${ours}-${(count += 1).toString(36)}`;
}

async function furnish(app: NestFastifyApplication, { settings, webRoot }: ApiParts): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  await fastify.register(fastifyCookie);
  await securityHeaders(fastify, settings);
  app.get(Drain).watch(fastify);
  refuseOtherSites(fastify, settings);
  const metrics = app.get(Metrics);
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.request(request.routeOptions.url ?? 'none', request.method, reply.statusCode, reply.elapsedTime);
    done();
  });
  if (webRoot) await serveWebClient(fastify, webRoot);
  await app.init();
  await fastify.ready();
  await app.get(Roles).start();
}
