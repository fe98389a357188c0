import { buildSchema } from 'graphql';
import { documentHash, Documents } from './documents';

const schema = buildSchema('type Query { one: Int }');
const never = (hash: string, problem: Error) => {
  throw new Error(`${hash}: ${problem.message}`);
};
const long = (at: number) => `query Q${at} { one } # ${'x'.repeat(60_000)}`;

describe('Documents', () => {
  it('keep the registered ones and forget the oldest of the others', () => {
    const registered = 'query Kept { one }';
    const documents = new Documents(schema, { [documentHash(registered)]: registered }, never);
    for (let at = 0; at < 12; at++) documents.of(long(at));
    expect(documents.withHash(documentHash(long(0)))).toBeUndefined();
    expect(documents.withHash(documentHash(long(11)))?.registeredAs).toBeNull();
    expect(documents.of(registered).registeredAs).toBe('Kept');
    expect(documents.of(long(0)).operation.name?.value).toBe('Q0');
  });

  it('are read once', () => {
    const documents = new Documents(schema, {}, never);
    expect(documents.of('{ one }')).toBe(documents.of('{ one }'));
  });

  it('tell of a registered one that does not fit, and do not take it', () => {
    const told: string[] = [];
    const documents = new Documents(schema, { a: '{ two }', b: '{ one }' }, (hash) => told.push(hash));
    expect(told).toEqual(['a']);
    expect([documents.withHash('a'), documents.withHash('b')?.text]).toEqual([undefined, '{ one }']);
  });
});
