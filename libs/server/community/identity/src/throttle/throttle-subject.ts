import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** One key an e-mail address, known or not; hashed, because what is typed there is sometimes a password. */
export const emailSubject = (email: string): string => createHash('sha256').update(email, 'utf8').digest('base64url');

/** One key an address; for IPv6 the /64, which is what one household or attacker has for the asking. */
export function addressSubject(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('%')[0]!.split('::') as [string, string?];
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const missing = address.includes('::') ? Array<string>(8 - left.length - right.length).fill('0') : [];
  const groups = [...left, ...missing, ...right].map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
}
