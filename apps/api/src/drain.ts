import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';

/** What is under way gets this long to end when the process is asked to. */
const PATIENCE_MS = 10_000;

/**
 * The first thing of a shutdown: no new connections, what is under way is finished, then everything else may close.
 * Nest closes its server last, when queues and Apollo have long been stopped under the requests' feet.
 */
@Injectable()
export class Drain implements OnModuleDestroy {
  private fastify: FastifyInstance | undefined;
  private underWay = 0;
  private draining = false;
  private emptied: (() => void) | undefined;

  watch(fastify: FastifyInstance): void {
    this.fastify = fastify;
    fastify.addHook('onRequest', (_request, reply, done) => {
      this.underWay += 1;
      reply.raw.once('close', () => this.ended());
      done();
    });
    fastify.addHook('onSend', (_request, reply, _body, done) => {
      if (this.draining) void reply.header('connection', 'close'); // or the same client goes on asking
      done();
    });
  }

  async onModuleDestroy(): Promise<void> {
    const server = this.fastify?.server;
    if (!server?.listening) return;
    this.draining = true;
    server.close();
    if (this.underWay > 0) await this.empty();
    if (this.underWay > 0) server.closeAllConnections();
  }

  private ended(): void {
    this.underWay -= 1;
    if (this.underWay === 0) this.emptied?.();
  }

  private empty(): Promise<void> {
    return new Promise((resolve) => {
      this.emptied = resolve;
      setTimeout(resolve, PATIENCE_MS).unref();
    });
  }
}
