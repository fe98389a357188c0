import { Controller, Get, Module } from '@nestjs/common';
import { Anyone, Request, type RequestContext } from '@plenum/platform';
import { startApp } from '@plenum/test-support';

@Controller('address')
class AddressController {
  @Get()
  @Anyone()
  read(@Request() { credentials }: RequestContext): { address: string } {
    return { address: credentials.address };
  }
}

@Module({ controllers: [AddressController] })
class AddressModule {}

describe('The address that throttling counts by', () => {
  it.each([
    ['0', 'believes nobody', '127.0.0.1'],
    ['1', 'believes one proxy of ours, not what the caller wrote before it', '203.0.113.7'],
    ['2', 'believes two', '198.51.100.9'],
  ])('behind %s proxies %s', async (proxies, _does, expected) => {
    const app = await startApp({ modules: [AddressModule], settings: { TRUSTED_PROXIES: proxies } });
    const forwarded = { 'x-forwarded-for': '192.0.2.1, 198.51.100.9, 203.0.113.7' };
    const response = await app.request('/address', { headers: forwarded });
    expect(await response.json()).toEqual({ address: expected });
    await app.close();
  });
});
