import { Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Anyone, DoorCheck, SignedIn } from '@plenum/platform';
import { startApp, type TestApp } from '@plenum/test-support';
import { caller, NamedCallers, viewerOf, type Name } from './callers';
import { DoubleLoader, ProbeModule } from './probe.module';

const everybody: readonly (Name | null)[] = [
  null,
  'partner',
  'employee',
  'administrator',
  'publisher',
  'program',
  'reader',
];

describe('Access at the door', () => {
  let app: TestApp;
  const callers = new NamedCallers();
  beforeAll(async () => (app = await startApp({ modules: [ProbeModule], authenticator: callers })));
  afterAll(() => app.close());

  const codeFor = async (name: Name | null, document: string) => {
    const { errors } = await app.graphql(document, {}, name ? caller(name) : {});
    return errors[0]?.extensions.code ?? 'OK';
  };

  it.each([
    ['open', [], []],
    ['me', [null], []],
    ['forEmployees', [null], ['partner']],
    ['forAdministrators', [null], ['partner', 'employee', 'publisher', 'program', 'reader']],
    ['forPublishers', [null], ['partner', 'employee', 'administrator', 'program', 'reader']],
  ] as const)('lets those into %s whom it is for', async (field, strangers, others) => {
    for (const name of everybody) {
      const expected = (strangers as readonly unknown[]).includes(name)
        ? 'UNAUTHENTICATED'
        : (others as readonly unknown[]).includes(name)
          ? 'FORBIDDEN'
          : 'OK';
      expect([name, await codeFor(name, `{ ${field} }`)]).toEqual([name, expected]);
    }
  });

  it('lets a read-only token change nothing', async () => {
    expect(await codeFor('reader', '{ me }')).toBe('OK');
    expect(await codeFor('reader', 'mutation { change }')).toBe('FORBIDDEN');
    expect(await codeFor('program', 'mutation { change }')).toBe('OK');
    const byRoute = await app.request('/probe', { method: 'POST' }, caller('reader'));
    expect(byRoute.status).toBe(403);
  });

  it('guards routes with the same words', async () => {
    expect((await app.request('/probe')).status).toBe(401);
    expect((await app.request('/probe', {}, caller('partner'))).status).toBe(403);
    const read = await app.request('/probe', {}, caller('employee'));
    expect(await read.json()).toEqual({ id: viewerOf('employee').id });
  });

  it('asks once a request who it is', async () => {
    callers.asked = 0;
    await app.graphql('{ me again: me forEmployees }', {}, caller('employee'));
    expect(callers.asked).toBe(1);
  });

  it('gathers what one request loads', async () => {
    const loader = app.nest.get(DoubleLoader, { strict: false });
    loader.batches.length = 0;
    const { data, errors } = await app.graphql(
      '{ things(first: 3) { edges { node { double } } } }',
      {},
      caller('employee'),
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ things: { edges: [2, 4, 6].map((double) => ({ node: { double } })) } });
    expect(loader.batches).toEqual([[1, 2, 3]]);
  });

  it('knows every door and what is said at it', () => {
    const doors = app.nest.get(DoorCheck, { strict: false }).doors();
    expect(doors).toContainEqual({ name: 'ProbeResolver.change', access: ['SIGNED_IN'] });
    expect(doors).toContainEqual({ name: 'ProbeController.read', access: ['EMPLOYEES'] });
    expect(doors).toContainEqual({ name: 'ServerResolver.server', access: ['ANYONE'] });
    expect(doors.length).toBeGreaterThan(12);
  });
});

describe('A door that says nothing, or two things', () => {
  @Resolver()
  class Silent {
    @Query(() => String)
    silent(): string {
      return '';
    }

    @Query(() => String)
    @Anyone()
    @SignedIn()
    torn(): string {
      return '';
    }
  }
  @Module({ providers: [Silent] })
  class SilentModule {}

  it('keeps the API from starting', async () => {
    const starting = startApp({ modules: [SilentModule] });
    await expect(starting).rejects.toThrow(/Silent\.silent: nothing\n\s+Silent\.torn: SIGNED_IN and ANYONE/);
  });
});
