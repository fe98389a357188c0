import { type Actor } from '@plenum/test-support';
import fc from 'fast-check';
import { type GraphQLArgument, isNonNullType } from 'graphql';
import { ClosedWorld, idsOf } from './closed-world';
import { hostile } from './hostile-values';
import { askTo, change, codesOf, type Field, mutationsOf, queriesOf } from './operations';

/** So many calls of each operation: about three thousand in all. */
const RUNS = 24;
const SEED = 20_261_122;

let world: ClosedWorld;
beforeAll(async () => (world = await ClosedWorld.make()), 60_000);
afterAll(() => world.close());

const isNeeded = ({ type, defaultValue }: GraphQLArgument) => isNonNullType(type) && defaultValue === undefined;

const argumentsOf = (field: Field, ids: readonly string[]) =>
  fc.record(Object.fromEntries(field.args.map(({ name, type }) => [name, hostile(type, ids)])), {
    requiredKeys: field.args.filter(isNeeded).map(({ name }) => name),
  });

it('no value of any argument of any operation is ever a fault of ours', async () => {
  const { stage, member, administrator, guest } = world;
  // Of all ids only those of the callers are spared, or they would soon stand outside.
  const ids = [...idsOf(world.hidden), ...idsOf(world.private), world.openSpace, world.outsider.id, world.exMember.id];
  const faults: string[] = [];
  const answered = new Set<string>();
  const attack = async (field: Field, isQuery: boolean) => {
    const callers: readonly Actor[] = [administrator, member, guest];
    for (const [at, variables] of fc.sample(argumentsOf(field, ids), { seed: SEED, numRuns: RUNS }).entries()) {
      const as = callers[at % callers.length]!;
      const answer = isQuery ? await askTo(1, stage, as, field, variables) : await change(stage, as, field, variables);
      const code = codesOf(answer);
      if (/INTERNAL|UNAVAILABLE/.test(code))
        faults.push(`${field.name}(${JSON.stringify(variables).slice(0, 300)}): ${answer.text.slice(0, 200)}`);
      if (code === 'OK') answered.add(field.name);
    }
  };
  const isLast = (name: string) => name === 'signOut' || name === 'endOtherSessions';
  for (const field of Object.values(queriesOf(stage))) await attack(field, true);
  for (const field of Object.values(mutationsOf(stage)).filter(({ name }) => !isLast(name))) await attack(field, false);
  expect(faults).toEqual([]);
  // Were most refused at the door, nothing behind it would have been tried.
  expect(answered.size).toBeGreaterThan(40);
  for (const as of [member, administrator, guest])
    expect(await stage.ask(as, '{ me { id } }')).toEqual({ me: { id: as.id } });
}, 120_000);
