import { GraphQLScalarType } from 'graphql';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A moment with its offset, as ISO 8601. Years outside 1..9999 are not moments anybody means. */
function parseInstant(value: unknown): Date {
  if (typeof value === 'string' && INSTANT.test(value)) {
    const time = new Date(value);
    if (!Number.isNaN(time.getTime())) return time;
  }
  throw new TypeError('Write a moment such as 2026-01-31T09:00:00Z.');
}

/** Hot reads hand out the text that PostgreSQL made; rows of TypeORM hold dates. */
function writeInstant(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  throw new TypeError('A moment must be a Date or its text.');
}

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in ISO 8601 with its offset, for example 2026-01-31T09:00:00Z.',
  serialize: writeInstant,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant('value' in node ? node.value : null),
});
