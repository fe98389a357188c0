import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Settings } from '../config/settings';
import { NotFound } from '../errors/domain-error';
import { Anyone } from '../graphql/access';
import { Metrics } from './metrics';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

@Controller()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly settings: Settings,
  ) {}

  /** For this machine, or for whoever brings the token; to all others there is no such page. */
  @Get('metrics')
  @Header('cache-control', 'no-store')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @Anyone()
  async read(@Req() request: FastifyRequest): Promise<string> {
    if (!this.mayRead(request)) throw new NotFound();
    return this.metrics.text();
  }

  private mayRead(request: FastifyRequest): boolean {
    const token = this.settings.get('METRICS_TOKEN');
    if (token && sameText(request.headers.authorization ?? '', `Bearer ${token}`)) return true;
    // The peer itself, not what a proxy says: behind a proxy on this machine everybody would be loopback.
    const direct = request.headers['x-forwarded-for'] === undefined;
    return direct && LOOPBACK.test(request.socket.remoteAddress ?? '');
  }
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
