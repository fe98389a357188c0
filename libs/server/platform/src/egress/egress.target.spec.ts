import { checkTarget, targetRules } from './egress.target';
import { EgressError, type EgressOptions } from './egress.types';

const names: Record<string, string[]> = {
  'public.example': ['93.184.216.34'],
  'mixed.example': ['93.184.216.34', 'fd00::1'],
  'aaaa.example': ['2606:4700::1111', '::ffff:127.0.0.1'],
  '127.0.0.1.nip.io': ['127.0.0.1'],
  'metadata.cloud.example': ['169.254.169.254'],
  'empty.example': [],
  'wiki.corp.example': ['10.1.2.3'],
};
const resolve = async (host: string) => {
  if (host in names) return names[host];
  throw new Error('ENOTFOUND');
};
const check = (url: string, options: EgressOptions = {}) => checkTarget(url, targetRules({ resolve, ...options }));
const refusal = (url: string, options?: EgressOptions) =>
  check(url, options).then(
    () => 'allowed',
    (error: EgressError) => error.reason,
  );

describe('a target, before any connection', () => {
  test.each([
    ['http://127.1/', 'private_address'],
    ['http://0/', 'private_address'],
    ['http://0177.0.0.1/', 'private_address'],
    ['http://0x7f.0.0.1/', 'private_address'],
    ['http://2130706433/', 'private_address'],
    ['http://0xa9fea9fe/', 'private_address'],
    ['http://127。0。0。1/', 'private_address'],
    ['http://①②⑦.0.0.1/', 'private_address'],
    ['http://[::1]/', 'private_address'],
    ['http://[::ffff:127.0.0.1]/', 'private_address'],
    ['http://[64:ff9b::7f00:1]/', 'private_address'],
    ['http://[2002:7f00:1::]/', 'private_address'],
    ['http://[fc00::1]/', 'private_address'],
    ['http://[fe80::1%25eth0]/', 'bad_url'],
    ['http://169.254.169.254/latest/meta-data/', 'private_address'],
    ['http://metadata.cloud.example/', 'private_address'],
    ['http://metadata.google.internal/', 'name'],
    ['http://localhost/', 'name'],
    ['http://localhost./', 'name'],
    ['http://LOCALHOST/', 'name'],
    ['http://a.localhost/', 'name'],
    ['http://127.0.0.1.nip.io/', 'private_address'],
    ['http://mixed.example/', 'private_address'],
    ['http://aaaa.example/', 'private_address'],
    ['http://empty.example/', 'unresolvable'],
    ['http://unknown.example/', 'unresolvable'],
    ['http://user@public.example/', 'credentials'],
    ['http://public.example@127.0.0.1/', 'credentials'],
    ['http://:secret@public.example/', 'credentials'],
    ['http://public.example:22/', 'port'],
    ['http://public.example:5432/', 'port'],
    ['https://public.example:6379/', 'port'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://public.example/', 'scheme'],
    ['ftp://public.example/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['public.example', 'bad_url'],
    ['http://', 'bad_url'],
    [`http://public.example/${'a'.repeat(3000)}`, 'bad_url'],
  ])('%s is refused: %s', async (url, reason) => {
    expect(await refusal(url)).toBe(reason);
  });

  test('a public name passes with exactly the addresses that were checked', async () => {
    expect((await check('https://public.example:443/a?b=c')).addresses).toEqual(['93.184.216.34']);
  });

  test("the operator's own host passes when it is named, with its port, and no other", async () => {
    const allow = ['wiki.corp.example:8080'];
    expect(await refusal('http://wiki.corp.example:8080/', { allow })).toBe('allowed');
    expect(await refusal('http://wiki.corp.example/', { allow })).toBe('private_address');
    expect(await refusal('http://sub.wiki.corp.example:8080/', { allow })).toBe('port');
  });
});
