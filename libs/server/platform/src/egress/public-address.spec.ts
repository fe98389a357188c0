import { isPublicAddress } from './public-address';

const refused: Record<string, string[]> = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1'],
  'no address at all': ['0.0.0.0', '0.1.2.3', '::', '::ffff:0.0.0.0'],
  'private networks': ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '::ffff:10.0.0.1', '64:ff9b::a00:1'],
  'link-local and cloud metadata': ['169.254.169.254', '::ffff:169.254.169.254', '64:ff9b::a9fe:a9fe', 'fe80::1'],
  'an address with a zone': ['fe80::1%eth0', '2606:4700::1111%eth0'],
  'carrier NAT': ['100.64.0.1', '100.127.255.255'],
  'unique-local and site-local': ['fc00::1', 'fd12:3456::1', 'fec0::1', 'fd00:ec2::254'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1'],
  'broadcast and reserved': ['255.255.255.255', '240.0.0.1', '192.0.0.1', '198.18.0.1', '192.0.2.1', '203.0.113.9'],
  'tunnels that may end anywhere': ['2002:7f00:1::', '2002:808:808::1', '2001:0:4136:e378::1', '64:ff9b:1::808:808'],
  'IPv4-compatible and translated': ['::127.0.0.1', '::808:808', '::ffff:0:127.0.0.1'],
  ISATAP: ['2606:4700::5efe:a00:1', '2606:4700::200:5efe:a00:1'],
  documentation: ['2001:db8::1', '3fff::1'],
  'what is no address': ['', 'localhost', '127.0.0.1.nip.io', '1.2.3.4.5', 'not an address'],
};

describe('an address that requests may leave for', () => {
  test.each(Object.entries(refused))('is never %s', (_what, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  test('is one of the public internet, plain or wrapped', () => {
    const fine = ['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808', '172.32.0.1'];
    expect(fine.filter((each) => !isPublicAddress(each))).toEqual([]);
  });
});
