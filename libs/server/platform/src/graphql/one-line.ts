import { Transform } from 'class-transformer';

/** Letters that turn the direction of what follows them, in any text they are put into. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A name as it is kept: one line without invisible tricks. Names are put into mails, logs and sentences, where a line
 * break would begin words of its own and a turned direction would rewrite its neighbours.
 */
export const oneLine = (text: string): string =>
  text
    .replace(TURNING, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** The same for a property of an input. */
export const OneLine = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? oneLine(value) : value));
