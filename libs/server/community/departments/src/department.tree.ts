import { type DepartmentId, limits } from '@plenum/contract';
import { BadInput, type Queryable, sql, type Transaction } from '@plenum/platform';

/** By name, because two locks that happen to share a number wait for each other. */
const shapeLock = sql`hashtextextended('shape of the directory', 0)`;

/**
 * One writer at a time for whatever could close a circle, empty a role or clash with an import: two moves that are
 * each harmless can make a circle together. Held until commit; reads do not wait for it.
 */
export async function lockDirectoryShape(tx: Transaction): Promise<void> {
  await tx.query(sql`select pg_advisory_xact_lock(${shapeLock})`);
}

/** The same for long writers, who hold what others may wait for with the lock in hand: says whether it was free. */
export async function tryLockDirectoryShape(tx: Transaction): Promise<boolean> {
  const [row] = await tx.query<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock(${shapeLock}) as taken`);
  return row!.taken;
}

/** The chain from `id` up to the top, itself first. Ends at the depth limit, whatever the rows say. */
export async function chainUp(on: Queryable, id: DepartmentId): Promise<DepartmentId[]> {
  const rows = await on.query<{ id: DepartmentId }>(sql`
    with recursive up as (
      select id, parent_id, 1 as step from department where id = ${id}
      union all
      select p.id, p.parent_id, up.step + 1 from department p join up on p.id = up.parent_id
       where up.step <= ${limits.department.depth})
    select id from up order by step`);
  return rows.map((row) => row.id);
}

/** How many levels hang below `id`, 0 for a leaf. */
export async function heightBelow(on: Queryable, id: DepartmentId): Promise<number> {
  const [row] = await on.query<{ height: number }>(sql`
    with recursive below as (
      select id, 0 as level from department where id = ${id}
      union all
      select c.id, below.level + 1 from department c join below on c.parent_id = below.id
       where below.level <= ${limits.department.depth})
    select max(level) as height from below`);
  return row?.height ?? 0;
}

/** Refuses a parent that would make a circle or a tree deeper than the limit. `field` names the input. */
export async function refuseBadParent(
  tx: Transaction,
  parentId: DepartmentId,
  moved: DepartmentId | null,
  field: string,
): Promise<void> {
  const above = await chainUp(tx, parentId);
  if (moved !== null && above.includes(moved)) throw new BadInput(field, 'CIRCLE');
  const height = moved === null ? 0 : await heightBelow(tx, moved);
  const { depth } = limits.department;
  if (above.length + 1 + height > depth) throw new BadInput(field, 'TOO_MANY', depth);
}
