import { COMPANY_STREAM } from '@plenum/contract';
import { newId } from '@plenum/platform';
import { aClientKey } from '@plenum/test-support';
import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { ClosedWorld } from './closed-world';
import { breakers } from './hostile-values';
import { askTo, change, codesOf, type Field, mutationsOf, queriesOf } from './operations';

let world: ClosedWorld;
beforeAll(async () => (world = await ClosedWorld.make()), 60_000);
afterAll(() => world.close());

type Path = readonly (string | number)[];

/** Where in the arguments of an operation a free text stands, to the depth that inputs have. */
function textPaths(type: GraphQLInputType, path: Path): Path[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return textPaths(inner.ofType, [...path, 0]);
  if (isInputObjectType(inner))
    return Object.values(inner.getFields()).flatMap((field) => textPaths(field.type, [...path, field.name]));
  return !isEnumType(inner) && getNamedType(inner).name === 'String' ? [path] : [];
}

/** Good words for each place, so that only the one hostile text can be at fault. */
const good: Readonly<Record<string, string>> = {
  email: 'someone@example.org',
  timeZone: 'Europe/Berlin',
  password: 'eleven grey storks',
  newPassword: 'eleven grey storks',
  currentPassword: 'seven blue herons',
  tag: 'weather',
};

function sane(type: GraphQLInputType, name: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner))
    return ['String', 'Int'].includes(getNamedType(inner).name)
      ? [0, 1].map((at) => many(getNamedType(inner).name, at))
      : [];
  if (isEnumType(inner)) return enumOf(inner.getValues().map((value) => value.name));
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter(
      (field) => isNonNullType(field.type) || getNamedType(field.type).name === 'String',
    );
    const exclusive = inner.name === 'NewMute' ? ['tag'] : [];
    return Object.fromEntries(
      fields
        .filter((field) => !exclusive.includes(field.name))
        .map((field) => [field.name, sane(field.type, field.name)]),
    );
  }
  const leaves: Readonly<Record<string, unknown>> = {
    ID: targets[name] ?? newId(),
    Int: name === 'first' ? 2 : name === 'days' ? 3 : 1,
    Boolean: false,
    DateTime: new Date(Date.now() + 86_400_000).toISOString(),
  };
  if (inner.toString() !== 'String') return leaves[inner.toString()];
  return name === 'clientKey' ? aClientKey() : (good[name] ?? 'Good words');
}

const many = (type: string, at: number) => (type === 'Int' ? at : `Words ${at}`);
const enumOf = (names: readonly string[]) =>
  names.find((name) => ['COMPANY', 'UPDATE', 'OPEN'].includes(name)) ?? names[0];
/** Real things of the one who asks, so that the text gets as far as it can. */
let targets: Record<string, string> = {};

const put = (value: unknown, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.length === 0
      ? [put(undefined, rest, text)]
      : value.map((item, at) => (at === key ? put(item, rest, text) : (item as unknown)));
  return { ...(value as object), [key]: put((value as Record<string, unknown> | undefined)?.[key], rest, text) };
};

function idsFor(name: string): Record<string, string> {
  const { hidden } = world;
  const comment = /Comment|replies/.test(name) ? hidden.comment : undefined;
  const space = /Space|pace$/.test(name) ? hidden.space : undefined;
  const draft = name.includes('Draft') ? newId() : undefined;
  const stream = name === 'mute' ? COMPANY_STREAM : undefined;
  const id = comment ?? space ?? draft ?? stream ?? hidden.poll;
  return { id, postId: hidden.question, spaceId: hidden.space, personId: world.outsider.id };
}

it('no text in any place of any operation is a fault of ours, all else being well', async () => {
  const { stage, member, administrator } = world;
  const faults: string[] = [];
  const tried: string[] = [];
  const all: [Field, boolean][] = [
    ...Object.values(queriesOf(stage)).map((field): [Field, boolean] => [field, true]),
    ...Object.values(mutationsOf(stage)).map((field): [Field, boolean] => [field, false]),
  ];
  for (const [field, isQuery] of all) {
    for (const path of field.args.flatMap((arg) => textPaths(arg.type, [arg.name]))) {
      for (const text of breakers) {
        targets = idsFor(field.name);
        const args = field.args.filter((arg) => isNonNullType(arg.type) || arg.name === path[0]);
        const base = Object.fromEntries(args.map((arg) => [arg.name, sane(arg.type, arg.name)]));
        const variables = put(base, path, text) as object;
        const as = /Person|Department|Directory/.test(field.name) ? administrator : member;
        const answer = isQuery
          ? await askTo(1, stage, as, field, variables)
          : await change(stage, as, field, variables);
        tried.push(`${field.name}.${path.join('.')}`);
        if (/INTERNAL|UNAVAILABLE/.test(codesOf(answer)))
          faults.push(`${field.name}.${path.join('.')} ${JSON.stringify(text).slice(0, 60)}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(new Set(tried).size).toBeGreaterThan(60);
}, 120_000);

it('what the database cannot keep is refused by name of its place', async () => {
  const publish = 'mutation ($draft: PostDraftInput!) { publishPost(draft: $draft) { text } }';
  for (const text of ['a\0b', '\ud800', 'x\udc00']) {
    const draft = { clientKey: aClientKey(), place: { kind: 'COMPANY' }, text };
    expect(await world.stage.refusal(world.member, publish, { draft })).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'draft.text',
      reason: 'MALFORMED',
    });
  }
  const draft = { clientKey: aClientKey(), place: { kind: 'COMPANY' }, text: 'whole 😀' };
  expect(await world.stage.ask(world.member, publish, { draft })).toEqual({ publishPost: { text: 'whole 😀' } });
});
