import { COMPANY_STREAM } from '@plenum/contract';
import fc from 'fast-check';
import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** The few that no place may choke on, whatever it is for. */
export const breakers: readonly string[] = [
  'a\0b',
  'x\udfff\ud800y',
  "%_\\ ' or 1=1; drop table person; --",
  '𝕏'.repeat(41),
  'x'.repeat(100_001),
  '#'.repeat(3_000),
];

/** Texts that broke others. */
const texts: readonly string[] = [
  ...breakers,
  '',
  ' ',
  '\0',
  '\ud800',
  '\ufeff\u202eevil\u2066',
  'a\r\nBcc: eve@example.org\r\n\r\nHello',
  "=cmd|' /C calc'!A0",
  '$1 ${x} {{x}} <script>',
  'аdmin@example.org', // its first letter is Cyrillic
  'ann@exаmple.org',
  'a@b',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '[x](javascript:alert(1)) [[[[[[((((((',
  '@[x](person:00000000-0000-7000-8000-000000000001) #a #b',
  '*_`~>'.repeat(2_000),
  'ß'.repeat(260),
  'é'.normalize('NFD').repeat(130),
  'Europe/Berlin',
  'eight chars',
  Buffer.from('["AAAAAAAA",null,-1,"\\u0000"]').toString('base64url'),
];

const moments = [
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-23:59',
  '2026-02-30T00:00:00Z',
  '2026-12-01T00:00:00+14:00',
  '',
  'NaN',
  '1',
];
const numbers = [0, 1, 2, -1, 100, 101, 32_768, 2_147_483_647, -2_147_483_648];
const wrong: readonly unknown[] = [
  null,
  [],
  {},
  [[]],
  { $ne: 1 },
  1e308,
  -0,
  true,
  'NaN',
  2 ** 53,
  JSON.parse('{"a": {"constructor": 1}}'),
];

/** Mostly of the right shape and of the wrong mind; seldom of no shape at all. */
export function hostile(type: GraphQLInputType, ids: readonly string[], depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return hostile(type.ofType, ids, depth);
  return fc.oneof(
    { weight: 19, arbitrary: shaped(type, ids, depth) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

function shaped(type: GraphQLInputType, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  if (isListType(type)) return lists(hostile(type.ofType, ids, depth + 1));
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return fc.record(Object.fromEntries(fields.map((field) => [field.name, hostile(field.type, ids, depth + 1)])), {
      requiredKeys: required.map(({ name }) => name),
    });
  }
  const leaves: Readonly<Record<string, readonly unknown[]>> = {
    ID: [...ids, COMPANY_STREAM, '00000000-0000-0000-0000-000000000000', ''],
    Int: numbers,
    Float: [0.1, -1e308, 1e-308],
    Boolean: [true, false],
    DateTime: [...moments, new Date(Date.now() + 86_400_000).toISOString()],
  };
  return fc.constantFrom(
    ...(leaves[String((type as { name: string }).name)] ?? [...texts, 'A word', 'Another', 'who@example.org']),
  );
}

/** Also the same twice, and far too many. */
const lists = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(item, { maxLength: 3 }) },
    { weight: 2, arbitrary: item.map((one) => [one, one]) },
    { weight: 1, arbitrary: item.map((one) => Array.from({ length: 300 }, () => one)) },
  );
