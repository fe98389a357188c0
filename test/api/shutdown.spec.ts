import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, Module, Query } from '@nestjs/common';
import { Anyone, Database, sql } from '@plenum/platform';
import { startApp } from '@plenum/test-support';

@Controller('slow')
class SlowController {
  constructor(private readonly database: Database) {}

  @Get()
  @Anyone()
  async read(@Query('ms') ms: string): Promise<{ done: boolean }> {
    await pause(Number(ms));
    await this.database.query(sql`select 1`);
    return { done: true };
  }
}

@Module({ controllers: [SlowController] })
class SlowModule {}

describe('An API that is asked to end', () => {
  it('finishes what is under way, with its database, and takes nothing new', async () => {
    const app = await startApp({ modules: [SlowModule] });
    const underWay = app.request('/slow?ms=400');
    await pause(100);
    const closing = app.nest.close();
    await pause(50);
    await expect(app.request('/health/live')).rejects.toThrow();
    const response = await underWay;
    expect([response.status, await response.json()]).toEqual([200, { done: true }]);
    expect(response.headers.get('connection')).toBe('close');
    await closing;
    await app.database.drop();
  });

  it('does not wait for connections that say nothing', async () => {
    const app = await startApp();
    await (await app.request('/health/live')).text();
    const begun = Date.now();
    await app.close();
    expect(Date.now() - begun).toBeLessThan(3_000);
  });
});
