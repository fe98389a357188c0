import helmet from '@fastify/helmet';
import { type FastifyInstance } from 'fastify';
import { type Settings } from '@plenum/platform';

/** What every answer tells the browser. No CORS header exists: other sites' pages are told nothing. */
export async function securityHeaders(fastify: FastifyInstance, settings: Settings): Promise<void> {
  const { host } = new URL(settings.publicUrl);
  await fastify.register(helmet, {
    global: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine sets its variables in style attributes and style elements; no script can be run by them.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // Safari does not take 'self' to cover sockets.
        connectSrc: ["'self'", `ws://${host}`, `wss://${host}`],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: settings.secure,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  // They are the same for every answer: helmet works them out once instead of at each request.
  let known: Record<string, number | string | string[] | undefined> | undefined;
  fastify.addHook('onRequest', (_request, reply, done) => {
    if (known) {
      void reply.headers(known);
    } else {
      reply.helmet();
      known = reply.getHeaders();
    }
    done();
  });
}
