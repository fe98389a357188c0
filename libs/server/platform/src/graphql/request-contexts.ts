import { Injectable, Optional } from '@nestjs/common';
import type {} from '@fastify/cookie';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Authenticator, type Credentials } from '../viewer/viewer';
import { contextOnce, RequestContext } from './request-context';

/**
 * Finds out once a request who asks, through whichever door. The authenticator comes from a storey above, by a
 * global module; without one nobody is ever signed in.
 */
@Injectable()
export class RequestContexts {
  constructor(@Optional() private readonly authenticator?: Authenticator) {}

  of(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    return contextOnce(request, async () => {
      const credentials = credentialsOf(request);
      const viewer = (await this.authenticator?.authenticate(credentials)) ?? null;
      return new RequestContext(viewer, credentials, request, reply);
    });
  }
}

const credentialsOf = (request: FastifyRequest): Credentials => ({
  cookies: request.cookies,
  authorization: request.headers.authorization,
  address: request.ip,
  userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
});
