import '@fastify/cookie';
import { type Credentials, type RequestContext, type Settings } from '@plenum/platform';
import { DEVICE_KNOWN_FOR, SESSION_LASTS } from './session-times';

/** `__Host-` makes the browser refuse the cookie from another host, another path or without TLS. */
const named = (settings: Settings, name: string): string => (settings.secure ? `__Host-${name}` : name);
const sessionName = (settings: Settings) => named(settings, 'plenum');
const deviceName = (settings: Settings) => named(settings, 'plenum-device');

export const sessionSecretOf = (settings: Settings, visitor: Credentials): string | undefined =>
  visitor.cookies[sessionName(settings)];
export const deviceSecretOf = (settings: Settings, visitor: Credentials): string | undefined =>
  visitor.cookies[deviceName(settings)];

const attributes = (settings: Settings, lasts: number) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: settings.secure, maxAge: Math.floor(lasts / 1000) }) as const;

export function handOutSession(context: RequestContext, settings: Settings, secret: string): void {
  context.reply.setCookie(sessionName(settings), secret, attributes(settings, SESSION_LASTS));
}

export function handOutDevice(context: RequestContext, settings: Settings, secret: string | null): void {
  if (secret) context.reply.setCookie(deviceName(settings), secret, attributes(settings, DEVICE_KNOWN_FOR));
}

export function takeSessionBack(context: RequestContext, settings: Settings): void {
  context.reply.clearCookie(sessionName(settings), attributes(settings, 0));
}
