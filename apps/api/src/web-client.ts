import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { NotFound } from '@plenum/platform';

const YEAR_SECONDS = 31_536_000;
/** Paths that are never a page: a wrong one must not answer with a page. */
const NO_PAGE = /^\/(graphql|assets|files|health|metrics|live|api)(\/|$)/;
/** Addresses of pages may hold dots, names of files end so. */
const FILE = /\.(js|mjs|css|map|json|txt|xml|ico|png|jpe?g|gif|svg|webp|avif|woff2?|webmanifest)$/i;

/**
 * The built web client: hashed files for ever, compressed at build; every other address a person may open is the
 * one page, which finds its own way. Only for navigations, so that a missing script is not answered with HTML.
 */
export async function serveWebClient(fastify: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(root, 'assets'));
      reply.header('cache-control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => page(request, reply, root));
}

function page(request: FastifyRequest, reply: FastifyReply, root: string): FastifyReply {
  const [path = '/'] = request.url.split('?');
  const navigation = (request.headers.accept ?? '').includes('text/html');
  if (!navigation || NO_PAGE.test(path) || FILE.test(path)) throw new NotFound();
  return reply.sendFile('index.html', root);
}
