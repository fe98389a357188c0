import { isUuid, type InputReason } from '@plenum/contract';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { BadInput } from '../errors/domain-error';
import { isStorable } from './storable-text';

const reasonOfType: Readonly<Record<string, InputReason>> = {
  ID: 'NOT_AN_ID',
  Int: 'NOT_A_NUMBER',
  Float: 'NOT_A_NUMBER',
  DateTime: 'NOT_A_DATE',
};

/** What may be repeated to the caller as a field's name. */
const WORD = /^\w{1,60}$/;

/**
 * Says which variable is wrong and why, in the catalogue's words and without repeating what was sent (graphql-js
 * would print the value). Throws BAD_USER_INPUT.
 */
export function checkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined && defaultValue) continue;
    const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (inputType) check(inputType, value, name);
  }
}

function check(type: GraphQLInputType, value: unknown, path: string): void {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) throw new BadInput(path, 'REQUIRED');
    return check(type.ofType, value, path);
  }
  if (value === null || value === undefined) return;
  if (isListType(type)) {
    if (!Array.isArray(value)) return check(type.ofType, value, path);
    return value.forEach((item, at) => check(type.ofType, item, `${path}.${at}`));
  }
  if (isInputObjectType(type)) {
    if (typeof value !== 'object' || Array.isArray(value)) throw new BadInput(path, 'MALFORMED');
    const given = value as Record<string, unknown>;
    const fields = type.getFields();
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(fields, name)) throw new BadInput(WORD.test(name) ? `${path}.${name}` : path, 'UNKNOWN');
    }
    for (const field of Object.values(fields)) {
      const item = Object.hasOwn(given, field.name) ? given[field.name] : undefined;
      if (item === undefined && field.defaultValue !== undefined) continue;
      check(field.type, item, `${path}.${field.name}`);
    }
    return;
  }
  checkLeaf(type, value, path);
}

function checkLeaf(type: GraphQLLeafType, value: unknown, path: string): void {
  const reason = isEnumType(type) ? 'NOT_ALLOWED' : (reasonOfType[type.name] ?? 'MALFORMED');
  if (type.name === 'ID') {
    if (!isUuid(value)) throw new BadInput(path, reason);
    return;
  }
  if (typeof value === 'string' && !isStorable(value)) throw new BadInput(path, reason);
  try {
    if (type.parseValue(value) === undefined) throw new BadInput(path, reason);
  } catch {
    throw new BadInput(path, reason);
  }
}
