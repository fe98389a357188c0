import { createHash } from 'node:crypto';
import { RegisteredOperations } from '@plenum/platform';
import { startApp, type TestApp } from '@plenum/test-support';
import { caller, NamedCallers, type Name } from './callers';
import { ProbeModule } from './probe.module';

const sorts = 'text number fraction flag colour colours at id grid renamed defaulted things { number double } required';
const oneSort = `query B($of: String!) { sorts(of: $of) { ${sorts} __typename } }`;
const page = `query F($first: Int, $after: String) { things(first: $first, after: $after) {
  edges { cursor node { number double next { number } } } pageInfo { hasNextPage endCursor } } }`;
const fragments = `query D { allSorts { ...S } } fragment S on Sorts { a: text b: text things { ...T } }
  fragment T on Thing { number next { ...U } } fragment U on Thing { number }`;
const directives = `query E($yes: Boolean!, $no: Boolean!) {
  me @include(if: $yes) forEmployees @skip(if: $yes) ... @include(if: $no) { open }
  things(first: 2) { edges @skip(if: $no) { node { number @include(if: $no) double } } } }`;
const defaults = `query G($first: Int! = 2) { a: things(first: $first) { edges { node { number } } }
  b: things(first: 1) { edges { node { number } } } }`;
const fails = 'query J($how: String!) { fails(how: $how) }';
const thing = 'query L($id: ID!) { thing(id: $id) { number next { next { double } } } }';

type Variables = Record<string, unknown>;
const cases: readonly (readonly [string, Variables?])[] = [
  ['query A { me __typename }'],
  [oneSort, { of: 'full' }],
  [oneSort, { of: 'empty' }],
  [oneSort, { of: 'broken' }],
  [oneSort, { of: 'hollow' }],
  [`query C { allSorts { ${sorts} } }`],
  [fragments],
  [directives, { yes: true, no: false }],
  [page, { first: 3 }],
  [page, {}],
  [page, { first: 3, after: 'x' }],
  [page, { first: 0 }],
  [page, { first: '3' }],
  [defaults],
  [defaults, { first: 1 }],
  ['query H { open forAdministrators allSorts { text } }'],
  ['query I { forAdministrators me }'],
  [fails, { how: 'NOT_FOUND' }],
  [fails, { how: 'SQL' }],
  [fails, {}],
  ['query K($how: String!) { a: fails(how: $how) b: fails(how: "STALE") open }', { how: 'NOT_FOUND' }],
  [thing, { id: '01890000-0000-7000-8000-000000000000' }],
  [thing, { id: 'x' }],
  ['mutation M { change }'],
];

const documents = Object.fromEntries(
  cases.map(([text]): [string, string] => [createHash('sha256').update(text).digest('hex'), text]),
);

describe('A compiled operation', () => {
  let compiled: TestApp;
  let plain: TestApp;
  const lines: string[] = [];
  beforeAll(async () => {
    const log = (line: string) => lines.push(line);
    const parts = { modules: [ProbeModule], authenticator: new NamedCallers() };
    // The log of the process is that of the application that started last.
    plain = await startApp({ ...parts, operations: new RegisteredOperations(documents, undefined, false) });
    compiled = await startApp({ ...parts, log, operations: new RegisteredOperations(documents) });
  });
  afterAll(() => Promise.all([compiled.close(), plain.close()]));

  const withoutIncident = (text: string) => text.replace(/"incident":"[^"]+"/g, '"incident":""');

  it.each(cases.map(([document, variables = {}]) => ({ document, variables })))(
    'answers as Apollo does, byte for byte: $document $variables',
    async ({ document, variables }) => {
      for (const name of ['employee', 'partner', null] as (Name | null)[]) {
        const as = name ? caller(name) : {};
        const fast = await compiled.graphql(document, variables, as);
        const slow = await plain.graphql(document, variables, as);
        expect(withoutIncident(fast.text)).toBe(withoutIncident(slow.text));
        expect(fast.status).toBe(slow.status);
        expect([...fast.headers].filter(([key]) => key !== 'date')).toEqual(
          [...slow.headers].filter(([key]) => key !== 'date'),
        );
      }
    },
  );

  it('is every query there is: none has quietly gone through Apollo', () => {
    expect(lines.filter((line) => line.includes('"Operations"')).length).toBeGreaterThan(cases.length);
    expect(lines.filter((line) => line.includes('is not compiled'))).toEqual([]);
  });
});
