import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { errorStatus } from '@plenum/contract';
import { type FastifyReply } from 'fastify';
import { toAnswer } from '../errors/refusal';

/** Refusals outside of GraphQL: the same catalogue, as JSON with its status. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    // Inside an operation GraphQL gathers the errors; `formatError` then answers them.
    if (host.getType<string>() !== 'http') throw error;
    sendRefusal(host.switchToHttp().getResponse<FastifyReply>(), error);
  }
}

/** For errors of hooks and body parsers too, which Nest's filters never see. */
export function sendRefusal(reply: FastifyReply, error: unknown): void {
  if (reply.sent) return;
  const { message, refusal } = toAnswer(error);
  if (refusal.retryAfterSeconds) void reply.header('retry-after', refusal.retryAfterSeconds);
  void reply
    .code(errorStatus[refusal.code])
    .type('application/json; charset=utf-8')
    .send({ ...refusal, message });
}
