import { types } from 'node:util';
import { HttpException, Logger } from '@nestjs/common';
import { limits, type InputReason, type Refusal } from '@plenum/contract';
import { newId } from '../database/ids';
import { BadInput, DomainError, NotFound, PayloadTooLarge, Unavailable } from './domain-error';
import { isOutage } from './outage';

export interface Answer {
  readonly message: string;
  readonly refusal: Refusal;
}

const logger = new Logger('Refusals');

/** The one place where an error becomes what a person may be told. What is unexpected is logged, and only named here. */
export function toAnswer(error: unknown): Answer {
  const known = asDomainError(error);
  if (known) return { message: known.message, refusal: { code: known.code, ...known.details() } };
  const incident = newId();
  const cause = types.isNativeError(error) ? error : new Error(String(error));
  logger.error({ incident, error: cause.name, reason: cause.message }, cause.stack);
  return { message: 'Something went wrong on our side.', refusal: { code: 'INTERNAL', incident } };
}

function asDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (isOutage(error)) {
    logger.warn(
      { reason: (error as Error).message, code: (error as { code?: unknown }).code },
      'Database away or overloaded',
    );
    return new Unavailable();
  }
  return fromFramework(error);
}

const frameworkReasons: Readonly<Record<string, InputReason>> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'REQUIRED',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'NOT_ALLOWED',
};

/** What Fastify and Nest refuse by themselves: no such route, a body that is no JSON, too large or of another type. */
function fromFramework(error: unknown): DomainError | null {
  if (error instanceof HttpException && error.cause) return fromFramework(error.cause);
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  switch (error instanceof HttpException ? error.getStatus() : statusCode) {
    case 404:
    case 405:
      return new NotFound();
    case 413:
      return new PayloadTooLarge('body', limits.operation.bytes);
    case 400:
    case 414:
    case 415:
      return new BadInput('body', frameworkReasons[String(code)] ?? 'MALFORMED');
    default:
      return null;
  }
}
