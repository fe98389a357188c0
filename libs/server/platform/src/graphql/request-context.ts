import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Unauthenticated } from '../errors/domain-error';
import { type Credentials, type Viewer } from '../viewer/viewer';

/** What one request carries: made once, whichever door it came through. */
export class RequestContext {
  /** One DataLoader of each kind a request; see `Loader`. */
  readonly loaders = new Map<object, DataLoader<unknown, unknown>>();

  constructor(
    /** Null when nobody is signed in. */
    readonly viewer: Viewer | null,
    readonly credentials: Credentials,
    readonly req: FastifyRequest,
    /** For sign-in and sign-out, which set cookies. */
    readonly reply: FastifyReply,
  ) {}
}

const contexts = new WeakMap<FastifyRequest, Promise<RequestContext>>();

/** The request's context, made at the first call. */
export function contextOnce(request: FastifyRequest, make: () => Promise<RequestContext>): Promise<RequestContext> {
  const known = contexts.get(request);
  if (known) return known;
  const made = make();
  contexts.set(request, made);
  return made;
}

/** In resolvers and controllers alike. */
export function requestContextOf(host: ExecutionContext): RequestContext | Promise<RequestContext> {
  if (host.getType<string>() === 'graphql') return host.getArgByIndex<RequestContext>(2);
  const context = contexts.get(host.switchToHttp().getRequest<FastifyRequest>());
  if (!context) throw new Error('A controller was reached before the door made its context.');
  return context;
}

/** The viewer, of whom the door has already said that there is one. */
export const Me = createParamDecorator(async (_: unknown, host: ExecutionContext): Promise<Viewer> => {
  const { viewer } = await requestContextOf(host);
  if (!viewer) throw new Unauthenticated();
  return viewer;
});

/** Cookies, address and loaders of the request, in resolvers and controllers alike. */
export const Request = createParamDecorator((_: unknown, host: ExecutionContext) => requestContextOf(host));
