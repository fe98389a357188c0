import { Client } from 'pg';
import { isOutage } from './outage';

const withCode = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

describe('An outage', () => {
  it.each([
    '08006',
    '08001',
    '3D000',
    '53300',
    '53100',
    '57P01',
    '57P03',
    '57014',
    '55P03',
    '25006',
    '40001',
    '40P01',
    'ECONNREFUSED',
    'ECONNRESET',
  ])('is %s', (code) => expect(isOutage(withCode(code))).toBe(true));

  it.each(['23505', '42P01', '22P02', '40002', '57P', 'ENOENT', 'FST_ERR_BAD_URL'])('is not %s', (code) => {
    expect(isOutage(withCode(code))).toBe(false);
  });

  it('is a server that is not there', async () => {
    const nowhere = await new Client({ host: '/nowhere/at/all' }).connect().catch((error: unknown) => error);
    const refused = await new Client({ host: '127.0.0.1', port: 1 }).connect().catch((error: unknown) => error);
    expect([isOutage(nowhere), isOutage(refused)]).toEqual([true, true]);
  });

  it('is a pool without a free connection', () => {
    expect(isOutage(new Error('timeout exceeded when trying to connect'))).toBe(true);
    expect(isOutage(new Error('no such thing'))).toBe(false);
    expect(isOutage('timeout exceeded when trying to connect')).toBe(false);
  });
});
