import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { type InputReason } from '@plenum/contract';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { BadInput } from '../errors/domain-error';

const reasons: Readonly<Record<string, InputReason>> = {
  isNotEmpty: 'REQUIRED',
  isDefined: 'REQUIRED',
  minLength: 'TOO_SHORT',
  maxLength: 'TOO_LONG',
  isLength: 'TOO_LONG',
  min: 'TOO_FEW',
  max: 'TOO_MANY',
  arrayMinSize: 'TOO_FEW',
  arrayMaxSize: 'TOO_MANY',
  arrayNotEmpty: 'TOO_FEW',
  arrayUnique: 'DUPLICATE',
  isInt: 'NOT_A_NUMBER',
  isNumber: 'NOT_A_NUMBER',
  isEmail: 'NOT_AN_EMAIL',
  isDate: 'NOT_A_DATE',
  isISO8601: 'NOT_A_DATE',
  isTimeZone: 'NOT_A_TIME_ZONE',
  isUuid: 'NOT_AN_ID',
  isUrl: 'NOT_A_LINK',
  isEnum: 'NOT_ALLOWED',
  isIn: 'NOT_ALLOWED',
  whitelistValidation: 'UNKNOWN',
};

/** What may be absent or null the schema has said already. */
const options = { whitelist: true, stopAtFirstError: true, skipMissingProperties: true };

const plain = new Set<unknown>([String, Boolean, Number, Array, Object, Date]);

/**
 * Turns what came in into its input class and refuses the first thing that is wrong with it: unknown fields too, so
 * that nothing the server owns can be handed in. Own constraints name their reason: `context: { reason: 'IN_THE_PAST' }`.
 */
@Injectable()
export class ValidInput implements PipeTransform {
  async transform(value: unknown, { type, metatype, data }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || !metatype || plain.has(metatype)) return value;
    if (value === null || value === undefined || typeof value !== 'object') return value;
    const input: object = plainToInstance(metatype as Type<object>, value, { exposeDefaultValues: true });
    const [first] = await validate(input, {
      ...options,
      // `@Args()` without a name gets all arguments of its field, those of its neighbours too.
      forbidNonWhitelisted: data !== undefined,
    });
    if (first) throw problem(first, data ? [data] : []);
    return input;
  }
}

function problem(error: ValidationError, path: readonly string[]): BadInput {
  const here = [...path, error.property];
  const name = Object.keys(error.constraints ?? {})[0];
  const [child] = error.children ?? [];
  if (name === undefined) return child ? problem(child, here) : new BadInput(here.join('.'), 'MALFORMED');
  const context = error.contexts?.[name] as { reason?: InputReason } | undefined;
  return new BadInput(here.join('.'), context?.reason ?? reasonOf(error, name), boundOf(error, name));
}

function reasonOf(error: ValidationError, name: string): InputReason {
  if (name === 'isLength')
    return String(error.value ?? '').length < Number(boundsOf(error, name)[0]) ? 'TOO_SHORT' : 'TOO_LONG';
  return reasons[name] ?? 'MALFORMED';
}

function boundOf(error: ValidationError, name: string): number | undefined {
  const bounds = boundsOf(error, name);
  const bound: unknown = name === 'isLength' && reasonOf(error, name) === 'TOO_LONG' ? bounds[1] : bounds[0];
  return typeof bound === 'number' ? bound : undefined;
}

/** What the decorator was called with: the error itself does not say. */
function boundsOf(error: ValidationError, name: string): readonly unknown[] {
  if (!error.target) return [];
  return (
    getMetadataStorage()
      .getTargetValidationMetadatas(error.target.constructor, '', true, false)
      .find((one) => one.propertyName === error.property && one.name === name)?.constraints ?? []
  );
}
