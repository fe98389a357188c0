import { MembershipRole, type PersonId, Role, type SpaceId, SpaceVisibility } from '@plenum/contract';
import { alias, newId, type Sql, sql, type Viewer } from '@plenum/platform';
import {
  canPostIn,
  canReadSpace,
  canSeeSpace,
  canSteward,
  postableSpace,
  readableSpace,
  readableSpaceId,
  type SpaceFacts,
  stewardedSpace,
  visibleSpace,
} from '@plenum/spaces';
import { testDatabase, type TestDatabase } from '@plenum/test-support';
import fc from 'fast-check';
import { Client } from 'pg';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new Client(database.connection);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const ask = async <Row extends object>(statement: Sql): Promise<Row[]> =>
  (await client.query<Row>(statement.text, statement.values)).rows;

const s = alias('s');
const rules = [
  { name: 'see', check: canSeeSpace, predicate: (viewer: Viewer) => visibleSpace(viewer, s) },
  { name: 'read', check: canReadSpace, predicate: (viewer: Viewer) => readableSpace(viewer, s) },
  { name: 'read by id', check: canReadSpace, predicate: (viewer: Viewer) => readableSpaceId(viewer, sql`s.id`) },
  { name: 'post', check: canPostIn, predicate: (viewer: Viewer) => postableSpace(viewer, s) },
  { name: 'steward', check: canSteward, predicate: (viewer: Viewer) => stewardedSpace(viewer, s) },
];

const anyFacts: fc.Arbitrary<SpaceFacts> = fc.record({
  visibility: fc.constantFrom(...Object.values(SpaceVisibility)),
  archived: fc.boolean(),
  viewerRole: fc.constantFrom(null, ...Object.values(MembershipRole)),
  viewerInvited: fc.boolean(),
  viewerRequested: fc.boolean(),
});
const anyViewer = fc.record({
  kind: fc.constantFrom('EMPLOYEE' as const, 'PARTNER' as const),
  roles: fc.subarray(Object.values(Role)),
});

/** A person and, for each facts, a space in which exactly these hold; somebody else sits in each of them too. */
async function world(viewer: Viewer, facts: readonly SpaceFacts[]): Promise<SpaceId[]> {
  const other = await aPerson('EMPLOYEE', newId());
  await aPerson(viewer.kind, viewer.id);
  const ids = facts.map(() => newId<SpaceId>());
  for (const [at, fact] of facts.entries()) {
    const id = ids[at]!;
    await ask(sql`
      insert into space (id, name, visibility, created_by, client_key, body_hash, archived_at)
      values (${id}, ${id}, ${fact.visibility}, ${other}, ${id}, '', case when ${fact.archived} then now() end)`);
    await ask(sql`insert into space_member values (${id}, ${other}, 'STEWARD')`);
    await ask(
      sql`insert into space_member select ${id}, ${viewer.id}, ${fact.viewerRole} where ${fact.viewerRole}::text is not null`,
    );
    await ask(
      sql`insert into space_invitation select ${id}, ${id}, ${viewer.id}, ${other} where ${fact.viewerInvited}`,
    );
    await ask(sql`insert into space_request select ${id}, ${id}, ${viewer.id} where ${fact.viewerRequested}`);
  }
  return ids;
}

async function aPerson(kind: string, id: PersonId): Promise<PersonId> {
  await ask(
    sql`insert into person (id, kind, name, email) values (${id}, ${kind}, 'Somebody', ${`${id}@example.org`})`,
  );
  return id;
}

it('says the same of a space as a function and as a predicate', async () => {
  await fc.assert(
    fc.asyncProperty(anyViewer, fc.array(anyFacts, { minLength: 1, maxLength: 8 }), async (who, facts) => {
      const id = newId<PersonId>();
      const viewer: Viewer = {
        ...who,
        id,
        departmentIds: [],
        locale: 'en',
        timeZone: 'UTC',
        sessionId: null,
        tokenId: null,
        readOnly: false,
      };
      const ids = await world(viewer, facts);
      for (const { name, check, predicate } of rules) {
        const rows = await ask<{ id: SpaceId }>(
          sql`select s.id from space s where s.id = any(${ids}::uuid[]) and ${predicate(viewer)}`,
        );
        const found = new Set(rows.map((row) => row.id));
        const bySql = facts.map((fact, at) => ({ fact, allowed: found.has(ids[at]!) }));
        const byFunction = facts.map((fact) => ({ fact, allowed: check(viewer, fact) }));
        expect({ name, spaces: bySql }).toEqual({ name, spaces: byFunction });
      }
    }),
    { numRuns: 60 },
  );
});

it('leaves a hidden space and every closed door shut to outsiders, whoever they are', () => {
  const outsider = { archived: false, viewerRole: null, viewerInvited: false, viewerRequested: false } as const;
  fc.assert(
    fc.property(anyViewer, ({ kind, roles }) => {
      const viewer = { kind, roles } as unknown as Viewer;
      const hidden = { ...outsider, visibility: 'HIDDEN' as const };
      expect(rules.map(({ check }) => check(viewer, hidden))).toEqual(rules.map(() => false));
      expect(canReadSpace(viewer, { ...outsider, visibility: 'PRIVATE' })).toBe(false);
    }),
  );
});
