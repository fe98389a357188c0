import { type Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants';
import { NestFactory } from '@nestjs/core';
import {
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  RESOLVER_NAME_METADATA,
  RESOLVER_TYPE_METADATA,
} from '@nestjs/graphql';
import { graphqlOptions } from '@plenum/platform';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './features';
import { ServerResolver } from './server.resolver';

/** The schema as the API serves it, made without a database from the same classes. */
export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const resolvers = [ServerResolver, ...features.flatMap(({ module }) => resolversOf(module))];
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [], graphqlOptions.buildSchemaOptions);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** Every resolver that a module provides. */
function resolversOf(module: Type<object>): Type<object>[] {
  const providers = (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as unknown[];
  return providers.filter(
    (provider): provider is Type<object> =>
      typeof provider === 'function' &&
      (Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider) || Reflect.hasMetadata(RESOLVER_NAME_METADATA, provider)),
  );
}
