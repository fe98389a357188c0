import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { Injectable, Logger } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import { errorStatus, limits } from '@plenum/contract';
import { type FastifyInstance } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { Settings } from '../config/settings';
import { toAnswer } from '../errors/refusal';
import { Metrics } from '../http/metrics';
import { Documents } from './documents';
import { formatError } from './format-error';
import { OperationDoor } from './operation-door';
import { RegisteredOperations } from './registered-operations';
import { type RequestContext } from './request-context';
import { RequestContexts } from './request-contexts';

const logger = new Logger('Operations');

/** Apollo behind our own door: one POST route takes operations, nothing else does. */
@Injectable()
export class PlenumDriver extends AbstractGraphQLDriver {
  private apollo: ApolloServer<RequestContext> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly metrics: Metrics,
    private readonly contexts: RequestContexts,
    private readonly registered: RegisteredOperations,
  ) {
    super();
  }

  async start(options: GqlModuleOptions): Promise<void> {
    const schema = options.schema!;
    const production = this.settings.get('PLENUM_MODE') === 'production';
    const documents = new Documents(schema, this.registered.documents, (hash, problem) => {
      // While both sides are being changed they may differ for a while; a build that is served may not.
      if (production) throw new Error(`The registered operation ${hash} does not fit the schema: ${problem.message}`);
      logger.warn(`The registered operation ${hash} does not fit the schema yet: ${problem.message}`);
    });
    const apollo = apolloServer(schema, documents);
    await apollo.start();
    this.apollo = apollo;
    const door = new OperationDoor({
      apollo,
      schema,
      documents,
      compiled: this.registered.compiled,
      contexts: this.contexts,
      metrics: this.metrics,
      registeredOnly: this.registered.enforced ?? production,
    });
    this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>().route({
      url: '/graphql',
      method: 'POST',
      bodyLimit: limits.operation.bytes,
      handler: (request, reply) => door.answer(request, reply),
      errorHandler: (error, _request, reply) => {
        const { message, refusal } = toAnswer(error);
        void reply.code(errorStatus[refusal.code]).send({ errors: [{ message, extensions: refusal }] });
      },
    });
  }

  async stop(): Promise<void> {
    await this.apollo?.stop();
  }
}

const apolloServer = (schema: GraphQLSchema, documents: Documents) =>
  new ApolloServer<RequestContext>({
    schema,
    logger: quietly(new Logger('Apollo')),
    introspection: true, // ad-hoc documents pass the door only with a token, outside of production also without
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    stringifyResult: (value) => JSON.stringify(value),
    // The door has parsed and validated. Apollo looks a document up by the hash it makes of the text.
    documentStore: {
      get: (key) => Promise.resolve(documents.withHash(key.slice(key.lastIndexOf(':') + 1))?.document),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(true),
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });

const quietly = (logger: Logger) => ({
  debug: (message: unknown) => logger.debug(message),
  info: (message: unknown) => logger.debug(message),
  warn: (message: unknown) => logger.warn(message),
  error: (message: unknown) => logger.error(message),
});
