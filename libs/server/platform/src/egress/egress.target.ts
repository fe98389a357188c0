import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { EgressError, type EgressOptions } from './egress.types';
import { isPublicAddress } from './public-address';

/** Names that mean this machine or this network whatever a resolver says of them. */
const localNames = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|onion)$/;
const maxUrlLength = 2048;

/** A URL that may be asked, and the addresses it was checked against: the connection goes to one of these and no other. */
export interface EgressTarget {
  url: URL;
  addresses: readonly string[];
}

export type TargetRules = Required<Pick<EgressOptions, 'allow' | 'resolve' | 'isAllowedAddress' | 'ports'>>;

export function targetRules(options: EgressOptions): TargetRules {
  return {
    allow: options.allow ?? [],
    resolve: options.resolve ?? resolveAll,
    isAllowedAddress: options.isAllowedAddress ?? isPublicAddress,
    ports: options.ports ?? [80, 443],
  };
}

/** Checks everything that can be known before a connection. Throws EgressError. */
export async function checkTarget(address: string, rules: TargetRules): Promise<EgressTarget> {
  const url = parse(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new EgressError('scheme', url.protocol);
  if (url.username !== '' || url.password !== '') throw new EgressError('credentials', url.host);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const trusted = rules.allow.includes(host) || rules.allow.includes(`${host}:${port}`);
  if (!trusted && !rules.ports.includes(port)) throw new EgressError('port', `${host}:${port}`);
  if (!trusted && localNames.test(host)) throw new EgressError('name', host);
  const addresses = isIP(host) ? [host] : await resolved(host, rules);
  const refused = trusted ? undefined : addresses.find((each) => !rules.isAllowedAddress(each));
  if (refused !== undefined) throw new EgressError('private_address', `${host} is ${refused}`);
  return { url, addresses };
}

/** WHATWG parsing: 0177.1, 0x7f.1, 2130706433 and full-width dots all become 127.0.0.1 here, before any check. */
function parse(address: string): URL {
  if (address.length > maxUrlLength) throw new EgressError('bad_url', 'too long');
  if (!URL.canParse(address)) throw new EgressError('bad_url', 'not a URL');
  return new URL(address);
}

async function resolved(host: string, rules: TargetRules): Promise<readonly string[]> {
  const addresses = await rules.resolve(host).catch((error: Error) => {
    throw new EgressError('unresolvable', `${host}: ${error.message}`);
  });
  if (addresses.length === 0) throw new EgressError('unresolvable', host);
  return addresses;
}

const resolveAll = async (host: string) => (await lookup(host, { all: true })).map((each) => each.address);
