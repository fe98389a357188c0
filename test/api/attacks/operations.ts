import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Caller, type GraphqlAnswer, type Stage } from '@plenum/test-support';
import { type GraphQLField, type GraphQLSchema } from 'graphql';
import { wholeQuery } from '../door/whole-query';

export type Field = GraphQLField<unknown, unknown>;

export const schemaOf = (stage: Stage): GraphQLSchema =>
  stage.app.nest.get(GraphQLSchemaHost, { strict: false }).schema;

export const queriesOf = (stage: Stage): Record<string, Field> => ({ ...schemaOf(stage).getQueryType()!.getFields() });
export const mutationsOf = (stage: Stage): Record<string, Field> => ({
  ...schemaOf(stage).getMutationType()!.getFields(),
});

/** Only the arguments that are given: a variable that is declared and absent would hide the schema's default. */
const given = (field: Field, variables: object): Field => ({
  ...field,
  args: field.args.filter(
    ({ name }) => name in variables && (variables as Record<string, unknown>)[name] !== undefined,
  ),
});

const deepest = new Map<string, number>();

/** Asks a query for all it has, as deep as the door lets an unregistered document go and at most two objects deep. */
export async function askAll(
  stage: Stage,
  as: Caller,
  field: Field,
  variables: object,
): Promise<GraphqlAnswer<object>> {
  for (let depth = deepest.get(field.name) ?? 2; ; depth -= 1) {
    const answer = await askTo(depth, stage, as, field, variables);
    if (depth > 0 && answer.errors[0]?.extensions.code === 'QUERY_TOO_COMPLEX') continue;
    deepest.set(field.name, depth);
    return answer;
  }
}

export const askTo = (depth: number, stage: Stage, as: Caller, field: Field, variables: object) =>
  stage.app.graphql<object>(wholeQuery(given(field, variables), depth), { ...variables }, as);

/** Does a mutation, and asks for little. */
export const change = (stage: Stage, as: Caller, field: Field, variables: object): Promise<GraphqlAnswer<object>> =>
  stage.app.graphql<object>(wholeQuery(given(field, variables), 0).replace(/^query/, 'mutation'), { ...variables }, as);

/** What all refusals of an answer are called; OK where there is none. */
export const codesOf = (answer: GraphqlAnswer<unknown>): string =>
  answer.errors.map(({ extensions }) => extensions.code).join(' ') || 'OK';
