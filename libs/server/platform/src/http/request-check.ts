import { REQUEST_HEADER } from '@plenum/contract';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Settings } from '../config/settings';
import { Forbidden } from '../errors/domain-error';
import { sendRefusal } from '../graphql/refusal.filter';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * No request that changes state may come from another site's page. Such a page can neither send our header nor
 * `Authorization` without asking first, and we never say yes; and where the browser names the page, it must be ours.
 * A hook of every route, so that none can be forgotten.
 */
export function refuseOtherSites(fastify: FastifyInstance, settings: Settings): void {
  const ours = new URL(settings.publicUrl).origin;
  // Routes keep the handler that stands when they are made, and Nest sets its own after the last of them.
  fastify.setErrorHandler((error, _request, reply) => sendRefusal(reply, error));
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(SAFE.has(request.method) || comesFromUs(request, ours) ? undefined : new Forbidden('Not from this site.'));
  });
}

function comesFromUs(request: FastifyRequest, ours: string): boolean {
  const { origin, host, authorization } = request.headers;
  if (origin !== undefined && origin !== ours && !isHost(origin, host)) return false;
  return request.headers[REQUEST_HEADER] !== undefined || authorization !== undefined;
}

/** The page was served by the same name and port that it asks now: a machine's address as well as localhost. */
const isHost = (origin: string, host: string | undefined): boolean =>
  host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
