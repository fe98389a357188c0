import ipaddr from 'ipaddr.js';

const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * May a request leave for this address? Only for addresses of the public internet: everything that is not plainly
 * global unicast is refused, so a range that is reserved tomorrow is refused today. An IPv4 address wrapped in IPv6
 * (mapped, NAT64) is judged by what it wraps; tunnels (6to4, Teredo, ISATAP) and IPv4-compatible ones are refused.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.kind() === 'ipv4' ? isPublicV4(parsed as ipaddr.IPv4) : isPublicV6(parsed as ipaddr.IPv6);
}

function isPublicV4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast';
}

function isPublicV6(address: ipaddr.IPv6): boolean {
  if (address.isIPv4MappedAddress()) return isPublicV4(address.toIPv4Address());
  if (address.match(nat64)) return isPublicV4(lastFourBytes(address));
  return address.match(globalUnicast) && address.range() === 'unicast' && !isIsatap(address);
}

const lastFourBytes = (address: ipaddr.IPv6) => new ipaddr.IPv4(address.toByteArray().slice(12));

/** ISATAP (RFC 5214) puts an IPv4 address behind 0000:5efe or 0200:5efe under any prefix. */
function isIsatap(address: ipaddr.IPv6): boolean {
  return (address.parts[4] & 0xfdff) === 0 && address.parts[5] === 0x5efe;
}
