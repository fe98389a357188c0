import { type LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';
import { type Settings } from '../config/settings';

/** Nest tells at length how it starts. */
const CHATTY = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'GraphQLModule',
  'NestApplication',
]);

/** Lines wait for others at most this long and this many bytes: one write a request would be a tenth of its cost. */
const GATHER_MS = 100;
const GATHER_BYTES = 8 * 1024;

/** The process's own output, for all loggers of the process. */
let output: ReturnType<typeof pino.destination> | undefined;

function standardOutput(): ReturnType<typeof pino.destination> {
  if (output) return output;
  const made = pino.destination({ fd: 1, sync: true, minLength: GATHER_BYTES, periodicFlush: GATHER_MS });
  process.once('exit', () => made.flushSync());
  return (output = made);
}

/**
 * One JSON object a line. What is logged is chosen field by field where it is logged; nothing here ever sees a
 * header, a cookie, a variable or a text that somebody wrote.
 */
export class PlenumLogger implements LoggerService {
  private readonly pino: Logger;
  private readonly flush: () => void;

  constructor(settings: Settings, destination?: DestinationStream) {
    const options = { level: settings.get('LOG_LEVEL'), base: null, timestamp: pino.stdTimeFunctions.isoTime };
    this.pino = pino(options, destination ?? standardOutput());
    this.flush = destination ? () => undefined : () => standardOutput().flushSync();
  }

  log(message: unknown, ...rest: unknown[]): void {
    const { context } = split(rest);
    this.write(context !== undefined && CHATTY.has(context) ? 'debug' : 'info', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'info' | 'error' | 'warn' | 'debug' | 'fatal', message: unknown, rest: unknown[]): void {
    const { context, extra } = split(rest);
    const from = context === undefined ? {} : { from: context };
    const detail = extra.length === 0 ? {} : { detail: extra.map(String).join(' ') };
    if (message instanceof Error) this.pino[level]({ ...from, stack: message.stack }, message.message);
    else if (typeof message === 'object' && message !== null) this.pino[level]({ ...from, ...message, ...detail });
    else this.pino[level]({ ...from, ...detail }, String(message));
    if (level === 'error' || level === 'fatal') this.flush(); // it may be the last thing this process says
  }
}

/** Nest hands the class that logs in as the last argument. */
function split(rest: readonly unknown[]): { context: string | undefined; extra: readonly unknown[] } {
  const last = rest.at(-1);
  return typeof last === 'string' ? { context: last, extra: rest.slice(0, -1) } : { context: undefined, extra: rest };
}
