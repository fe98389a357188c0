import fastifyCookie from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import { type IncomingMessage } from 'node:http';
import { Authenticator, type Credentials, Settings } from '@plenum/platform';
import { type LiveSocket } from './live-socket';

/** Sockets have no header that other sites cannot send, so the page they come from must be ours. */
@Injectable()
export class LiveDoor {
  constructor(
    private readonly settings: Settings,
    private readonly authenticator: Authenticator,
  ) {}

  isOurs(request: IncomingMessage): boolean {
    const { origin, host, authorization } = request.headers;
    if (origin === undefined) return authorization !== undefined || request.headers.cookie === undefined;
    if (origin === new URL(this.settings.publicUrl).origin) return true;
    return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
  }

  /** Throws "unauthorised" for nobody; the client then asks over HTTP and is led to sign in. */
  async admit(socket: LiveSocket): Promise<void> {
    const credentials = this.credentialsOf(socket.request);
    const viewer = await this.authenticator.authenticate(credentials);
    if (!viewer) throw new Error('unauthorised');
    const before = socket.recovered ? socket.data : null;
    if (before && before.viewer.id !== viewer.id) throw new Error('unauthorised'); // or it would keep another's rooms
    socket.data = { viewer, credentials, watches: before?.watches ?? new Map(), revision: 0 };
  }

  /** The viewer with the rights of now, or null when the session or token is gone. */
  readmit(socket: LiveSocket) {
    return this.authenticator.authenticate(socket.data.credentials);
  }

  private credentialsOf(request: IncomingMessage): Credentials {
    return {
      cookies: fastifyCookie.parse(request.headers.cookie ?? ''),
      authorization: request.headers.authorization,
      address: this.addressOf(request),
      userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    };
  }

  /** As many hops of X-Forwarded-For as there are proxies of ours are believed. */
  private addressOf(request: IncomingMessage): string {
    const proxies = this.settings.get('TRUSTED_PROXIES');
    const direct = request.socket.remoteAddress ?? '';
    if (proxies === 0) return direct;
    const hops = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((hop) => hop.trim())
      .filter(Boolean);
    return hops.at(-proxies) ?? direct;
  }
}
