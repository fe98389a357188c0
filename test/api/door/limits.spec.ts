import { limits } from '@plenum/contract';
import { startApp, type TestApp } from '@plenum/test-support';
import { caller, NamedCallers } from './callers';
import { ProbeModule, ProbeResolver } from './probe.module';

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (depth: number) => `{ thing(id: "${ID}") ${'{ next '.repeat(depth)} { number } ${'}'.repeat(depth)} }`;
const ID = '01890000-0000-7000-8000-000000000000';

/** Fragments that unfold to `2 ** depth` selections, each written once. */
const doubling = (depth: number) =>
  `{ thing(id: "${ID}") { ...f0 } } ${times(depth, (at) => `fragment f${at} on Thing { ...f${at + 1} ...f${at + 1} }`)}
   fragment f${depth} on Thing { number }`;

const page = 'things(first: 100) { edges { node { next { number } } } }';

const hostile: readonly (readonly [string, string, string])[] = [
  ['50 levels', nested(50), 'depth'],
  ['5,000 levels', nested(5_000), 'tokens'],
  ['1,000 aliases', `{ ${times(1_000, (at) => `a${at}: open`)} }`, 'tokens'],
  ['500 aliases', `{ ${times(500, (at) => `a${at}: open`)} }`, 'aliases'],
  ['31 aliases', `{ ${times(31, (at) => `a${at}: open`)} }`, 'aliases'],
  [
    'aliases hidden in a fragment',
    `{ ...a ...a } fragment a on Query { ${times(16, (at) => `a${at}: open`)} }`,
    'aliases',
  ],
  ['250 directives', `{ open ${times(250, () => '@include(if: true)')} }`, 'directives'],
  ['unknown directives', `{ open ${times(31, () => '@x')} }`, 'directives'],
  [
    'directives on spreads',
    `{ ${times(31, () => '...f @include(if: true)')} } fragment f on Query { open }`,
    'directives',
  ],
  ['@defer flood', `{ ${times(40, () => '... @defer { open }')} }`, 'directives'],
  ['2,000 tokens and more', `{ ${times(2_000, () => 'open')} }`, 'tokens'],
  ['a list of 10,000 in a value', `{ fails(how: [${times(10_000, () => '1')}]) }`, 'tokens'],
  ['comments without end', `{ open } #${'x'.repeat(100_000)}`, 'length'],
  ['fragments in fragments', doubling(30), 'selections'],
  ['a fragment in itself', '{ ...f } fragment f on Query { ...f }', 'depth'],
  ['fragments in each other', '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }', 'depth'],
  ['a fragment in itself that nobody uses', '{ open } fragment f on Query { ...f }', 'depth'],
  ['the same page again and again', `{ ${times(30, () => page)} }`, 'cost'],
  ['pages by alias', `{ ${times(26, (at) => `a${at}: ${page}`)} }`, 'cost'],
  ['a billion of them', '{ things(first: 1000000000) { edges { node { number } } } }', 'cost'],
];

describe('Operations that ask for too much', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ modules: [ProbeModule], authenticator: new NamedCallers() })));
  afterAll(() => app.close());

  it.each(hostile)('are refused before any resolver: %s', async (_name, document, bound) => {
    const before = ProbeResolver.calls;
    const { status, errors } = await app.graphql(document, {}, caller('employee'));
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', field: bound });
    expect(status).toBe(400);
    expect(ProbeResolver.calls).toBe(before);
  });

  it('are refused within milliseconds of work', async () => {
    const slow: string[] = [];
    for (const [name, document] of hostile) {
      const before = process.cpuUsage();
      await app.graphql(document, {}, caller('employee'));
      const { user, system } = process.cpuUsage(before);
      // The client runs in this process too; without the bounds the worst of these take seconds.
      if (user + system > 150_000) slow.push(name);
    }
    expect(slow).toEqual([]);
  });

  it('are refused when variables make them so', async () => {
    const document = 'query($n: Int!) { things(first: $n) { edges { node { number } } } }';
    expect((await app.graphql(document, { n: 100 }, caller('employee'))).errors).toEqual([]);
    const { errors } = await app.graphql(document, { n: 6_000 }, caller('employee'));
    expect(errors[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      field: 'cost',
      reason: 'TOO_LARGE',
      limit: limits.operation.cost,
    });
  });

  it('are not those that stay just within the bounds', async () => {
    const documents = [
      nested(limits.operation.depth - 3),
      `{ ${times(limits.operation.aliases, (at) => `a${at}: open`)} }`,
      `{ ${times(limits.operation.directives, () => 'open @include(if: true)')} }`,
      '{ things(first: 100) { edges { node { next { next { number } } } } } }',
    ];
    for (const document of documents) {
      expect([document, (await app.graphql(document, {}, caller('employee'))).errors]).toEqual([document, []]);
    }
  });
});
