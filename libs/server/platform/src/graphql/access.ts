import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type GraphQLResolveInfo } from 'graphql';
import { Forbidden, Unauthenticated } from '../errors/domain-error';
import { isAdministrator, isEmployee, type Viewer } from '../viewer/viewer';
import { type RequestContext } from './request-context';
import { RequestContexts } from './request-contexts';

export type Access = 'ANYONE' | 'SIGNED_IN' | 'EMPLOYEES' | 'ADMINISTRATORS' | 'HR_PUBLISHERS';

const ACCESS = 'plenum:access';

const door =
  (access: Access): MethodDecorator =>
  (_class, _name, descriptor) => {
    const method = descriptor.value as object;
    Reflect.defineMetadata(ACCESS, [...accessOf(method), access], method);
  };

/** What is said at a method's door; the check at start demands exactly one word. */
export const accessOf = (method: object): Access[] =>
  (Reflect.getMetadata(ACCESS, method) as Access[] | undefined) ?? [];

/** No sign-in needed. */
export const Anyone = () => door('ANYONE');
/** Employees and partner guests. */
export const SignedIn = () => door('SIGNED_IN');
export const Employees = () => door('EMPLOYEES');
export const Administrators = () => door('ADMINISTRATORS');
export const HrPublishers = () => door('HR_PUBLISHERS');

const mayEnter: Readonly<Record<Exclude<Access, 'ANYONE'>, (viewer: Viewer) => boolean>> = {
  SIGNED_IN: () => true,
  EMPLOYEES: isEmployee,
  ADMINISTRATORS: isAdministrator,
  HR_PUBLISHERS: (viewer) => viewer.roles.includes('HR_PUBLISHER'),
};

/** Stands before every root field and every controller method. What has no word at its door is closed to all. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly contexts: RequestContexts) {}

  async canActivate(host: ExecutionContext): Promise<true> {
    if (host.getType() === 'ws') return true; // a socket was let in when it connected, and each watch is checked
    const [access] = accessOf(host.getHandler());
    const { viewer } = await this.contextOf(host);
    if (viewer?.readOnly && changesState(host)) throw new Forbidden('This token may only read.');
    if (access === 'ANYONE') return true;
    if (!viewer) throw new Unauthenticated();
    if (!access || !mayEnter[access](viewer)) throw new Forbidden();
    return true;
  }

  private contextOf(host: ExecutionContext): RequestContext | Promise<RequestContext> {
    if (host.getType<string>() === 'graphql') return host.getArgByIndex<RequestContext>(2);
    const http = host.switchToHttp();
    return this.contexts.of(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

function changesState(host: ExecutionContext): boolean {
  if (host.getType<string>() === 'graphql') {
    return host.getArgByIndex<GraphQLResolveInfo>(3).operation.operation === 'mutation';
  }
  const { method } = host.switchToHttp().getRequest<{ method: string }>();
  return method !== 'GET' && method !== 'HEAD';
}
