import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { type Access, accessOf } from './access';

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

export interface Door {
  readonly name: string;
  readonly access: readonly Access[];
}

/** Every way in, with what is said at it; refuses to start when a door says nothing or says two things. */
@Injectable()
export class DoorCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const wrong = this.doors().filter(({ access }) => access.length !== 1);
    if (wrong.length === 0) return;
    const list = wrong.map(({ name, access }) => `  ${name}: ${access.join(' and ') || 'nothing'}`).join('\n');
    throw new Error(`These doors must say exactly one of @Anyone, @SignedIn, @Employees, …:\n${list}`);
  }

  doors(): Door[] {
    const classes = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    return classes.flatMap(({ instance, metatype }) => {
      const prototype: unknown = instance && metatype ? Object.getPrototypeOf(instance) : null;
      if (!prototype) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const method = (prototype as Record<string, unknown>)[name];
        if (typeof method !== 'function' || !isDoor(method)) return [];
        return [{ name: `${metatype!.name}.${name}`, access: accessOf(method) }];
      });
    });
  }
}

const isDoor = (method: object): boolean =>
  ROOT_TYPES.has(Reflect.getMetadata(RESOLVER_TYPE_METADATA, method) as string) ||
  Reflect.hasMetadata(PATH_METADATA, method);
