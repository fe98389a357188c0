import { createHash } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { registeredOperations } from '@plenum/api';
import { RegisteredOperations } from '@plenum/platform';
import { aClientKey, Stage, startApp, type Actor, type TestApp } from '@plenum/test-support';
import { isNonNullType, parse, typeFromAST, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { valueFor, wholeQuery } from './whole-query';

const hashed = (text: string): [string, string] => [createHash('sha256').update(text).digest('hex'), text];
const DEPTH = 2;
/** As often as there are ids, so that each stands at each place once. */
const TURNS = 5;

/** Every question there is, asked both ways: by compiled code and by Apollo's execution. */
describe('Compiled and plain execution', () => {
  let stage: Stage;
  let schema: GraphQLSchema;
  let compiled: TestApp;
  let plain: TestApp;
  let ids: readonly string[];
  let administrator: Actor;

  beforeAll(async () => {
    stage = await Stage.start();
    schema = stage.app.nest.get(GraphQLSchemaHost, { strict: false }).schema;
    const documents = Object.fromEntries(everyDocument(schema).map(hashed));
    const { database } = stage.app;
    compiled = await startApp({ database, operations: new RegisteredOperations(documents) });
    plain = await startApp({ database, operations: new RegisteredOperations(documents, undefined, false) });
    ({ ids, administrator } = await furnish(stage));
  });
  afterAll(async () => {
    await Promise.all([compiled.close(), plain.close()]);
    await stage.close();
  });

  it('answer every registered query and every root field alike', async () => {
    const differing: string[] = [];
    const answered = new Set<string>();
    const faults: string[] = [];
    const documents = everyDocument(schema);
    for (const document of documents) {
      for (let turn = 0; turn < TURNS; turn++) {
        const variables = variablesOf(schema, document, ids, turn);
        const [fast, slow] = [
          await compiled.graphql(document, variables, administrator),
          await plain.graphql(document, variables, administrator),
        ];
        if (lasting(fast.text, variables) !== lasting(slow.text, variables))
          differing.push(`${document}\n${fast.text}\n${slow.text}`);
        if (fast.errors.length === 0) answered.add(document);
        if (fast.errors.some(({ extensions }) => extensions.code === 'INTERNAL')) faults.push(document);
      }
    }
    expect(differing).toEqual([]);
    expect(faults).toEqual([]);
    // A few ask for what this small company has none of; were it most of them, nothing would be compared.
    expect(answered.size).toBeGreaterThan(documents.length * 0.8);
  }, 120_000);
});

/** Made anew at each asking: incidents, and the ranking that a "for you" cursor names. */
const lasting = (text: string, variables: Readonly<Record<string, unknown>>) => {
  const known = text.replace(/"incident":"[^"]+"/g, '"incident":""');
  return variables['kind'] === 'FOR_YOU' ? known.replace(/"(cursor|endCursor)":"[^"]+"/g, '"$1":""') : known;
};

function everyDocument(schema: GraphQLSchema): string[] {
  const registered = Object.values(registeredOperations).filter((text) => text.startsWith('query'));
  const fields = Object.values(schema.getQueryType()!.getFields());
  return [...registered, ...fields.map((field) => wholeQuery(field, DEPTH))];
}

function variablesOf(schema: GraphQLSchema, document: string, ids: readonly string[], turn: number) {
  const [operation] = parse(document).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('An operation comes first.');
  const known = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const inputType = typeFromAST(schema, type as never) as unknown as GraphQLInputType;
    // What may be absent is absent in some turns, and no cursor of another list is any good.
    if (variable.name.value === 'after' && !isNonNullType(inputType)) return [];
    if (!isNonNullType(inputType) && turn % 2 === 1) return [];
    return [[variable.name.value, valueFor(inputType, ids, turn)]];
  });
  return Object.fromEntries(known) as Record<string, unknown>;
}

/** A small company in which something of each kind is there to be read. */
async function furnish(stage: Stage) {
  const department = await stage.department('Care');
  const administrator = await stage.person({ name: 'Ada', roles: ['ADMINISTRATOR'], department });
  const colleague = await stage.person({ name: 'Ben', department });
  const space = await stage.space('OPEN', [administrator, colleague]);
  const publish = 'mutation($draft: PostDraftInput!) { publishPost(draft: $draft) { id } }';
  const draft = {
    kind: 'UPDATE',
    text: 'We are **here** #ease',
    place: { kind: 'SPACE', id: space },
    clientKey: aClientKey(),
  };
  const { publishPost } = await stage.ask<{ publishPost: { id: string } }>(colleague, publish, { draft });
  const comment = 'mutation($draft: CommentDraftInput!) { addComment: writeComment(draft: $draft) { id } }';
  const said = { postId: publishPost.id, text: 'Hello @all', clientKey: aClientKey() };
  const { addComment } = await stage.ask<{ addComment: { id: string } }>(administrator, comment, { draft: said });
  return { ids: [publishPost.id, addComment.id, department, space, colleague.id], administrator };
}
