import { type ApolloServer, HeaderMap } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { errorStatus } from '@plenum/contract';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLSchema } from 'graphql';
import { BadInput } from '../errors/domain-error';
import { toAnswer } from '../errors/refusal';
import { type Metrics } from '../http/metrics';
import { compileOperation, type Answered, type CompiledOperation } from './compiled-operation';
import { type Documents, type Prepared } from './documents';
import { refuseCostly } from './operation-cost';
import { readOperation, type OperationRequest } from './operation-request';
import { type RequestContext } from './request-context';
import { type RequestContexts } from './request-contexts';
import { checkVariables } from './variables';

export interface DoorParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly contexts: RequestContexts;
  readonly metrics: Metrics;
  /** Whether sessions may run registered operations only; ad-hoc ones then need an API token. */
  readonly registeredOnly: boolean;
  /** Whether registered queries are run by code made for them, past Apollo. */
  readonly compiled: boolean;
}

/** Errors come first in an answer. */
const FIRST_CODE = /"code":"([A-Z_]+)"/;
const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

/** The way of every operation: read, authenticate, bound, check, run. Nothing reaches Apollo that may not be run. */
export class OperationDoor {
  private readonly logger = new Logger('Operations');
  /** Filled at an operation's first run; bounded by the number of registered operations. */
  private readonly compiled = new Map<Prepared, CompiledOperation | null>();

  constructor(private readonly parts: DoorParts) {}

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const started = performance.now();
    let prepared: Prepared | undefined;
    let context: RequestContext | undefined;
    let code: string | null = null;
    try {
      const asked = readOperation(request.body);
      context = await this.parts.contexts.of(request, reply);
      prepared = this.prepare(asked, context);
      const { body, failed } = await this.run(prepared, asked, context, reply);
      code = failed ? (FIRST_CODE.exec(body)?.[1] ?? 'INTERNAL') : null;
      return body;
    } catch (error) {
      const { message, refusal } = toAnswer(error);
      code = refusal.code;
      void reply.code(errorStatus[refusal.code]).headers(HEADERS);
      if (refusal.retryAfterSeconds) void reply.header('retry-after', refusal.retryAfterSeconds);
      return JSON.stringify({ errors: [{ message, extensions: refusal }] });
    } finally {
      this.note(request, context, prepared, code, performance.now() - started);
    }
  }

  private prepare(asked: OperationRequest, { viewer }: RequestContext): Prepared {
    const { documents, schema, registeredOnly } = this.parts;
    const registered = asked.operation
      ? documents.withHash(asked.operation)
      : documents.registeredText(asked.query ?? '');
    const known = registered?.registeredAs ? registered : undefined;
    if (!known && asked.operation) throw new BadInput('operation', 'UNKNOWN');
    if (!known && registeredOnly && !viewer?.tokenId) throw new BadInput('query', 'NOT_ALLOWED');
    const prepared = known ?? documents.of(asked.query ?? '');
    if (asked.operationName !== null && asked.operationName !== prepared.operation.name?.value)
      throw new BadInput('operationName', 'UNKNOWN');
    checkVariables(schema, prepared.operation, asked.variables);
    if (!known) refuseCostly(schema, prepared.document, prepared.operation, asked.variables);
    return prepared;
  }

  private async run(
    prepared: Prepared,
    asked: OperationRequest,
    context: RequestContext,
    reply: FastifyReply,
  ): Promise<Answered> {
    const compiled = this.compiledOf(prepared);
    if (compiled) {
      void reply.headers(HEADERS);
      return compiled(context, asked.variables);
    }
    const response = await this.parts.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query: prepared.text, variables: asked.variables },
      },
      context: () => Promise.resolve(context),
    });
    void reply.headers(HEADERS).code(response.status ?? 200);
    if (response.body.kind !== 'complete') throw new Error('An answer in parts was not asked for.');
    const body = response.body.string;
    return { body, failed: body.startsWith('{"errors"') };
  }

  private compiledOf(prepared: Prepared): CompiledOperation | null {
    if (!this.parts.compiled || !prepared.registeredAs) return null;
    const known = this.compiled.get(prepared);
    if (known !== undefined) return known;
    const made = compileOperation(this.parts.schema, prepared);
    if (!made && prepared.operation.operation === 'query')
      this.logger.warn(`${prepared.registeredAs} is not compiled.`);
    this.compiled.set(prepared, made);
    return made;
  }

  private note(
    request: FastifyRequest,
    context: RequestContext | undefined,
    prepared: Prepared | undefined,
    code: string | null,
    milliseconds: number,
  ): void {
    const name = prepared?.registeredAs ?? (prepared ? 'ad-hoc' : 'refused');
    this.parts.metrics.operation(name, code === null, milliseconds);
    this.logger.log({
      request: request.id,
      operation: prepared?.operation.name?.value ?? name,
      ms: Math.round(milliseconds * 10) / 10,
      viewer: context?.viewer?.id ?? null,
      ...(code === null ? {} : { code }),
    });
  }
}
