import { type DepartmentId, limits } from '@plenum/contract';
import { newId } from '@plenum/platform';
import { type Draft } from './draft';
import { eachInBreaths } from './in-breaths';

export interface KnownDepartment {
  id: DepartmentId;
  parentId: DepartmentId | null;
  name: string;
}

/** A department that the import makes, with the id it will have. Parents stand before their children. */
export interface PlannedDepartment extends KnownDepartment {
  /** Names from the top down. */
  path: string[];
}

/**
 * Finds or plans the department of every draft and notes what cannot be: circles, too deep, a name that means several.
 * A bare name means the one department that is called so, here or in the file; a path means exactly that path.
 */
export async function planDepartments(
  drafts: readonly Draft[],
  known: readonly KnownDepartment[],
): Promise<{ created: PlannedDepartment[]; of: Map<Draft, DepartmentId | null> }> {
  const tree = new Tree(known);
  await hangUnderParents(drafts);
  const of = new Map<Draft, DepartmentId | null>();
  // Whole paths first: a bare name may mean a department that another row's path makes.
  await eachInBreaths(drafts, (draft) => {
    if (usable(draft) && draft.departmentPath!.length > 1) of.set(draft, tree.at(draft.departmentPath!));
  });
  await eachInBreaths(drafts, (draft) => {
    if (draft.departmentPath === null) of.set(draft, null);
    if (!usable(draft) || draft.departmentPath!.length !== 1) return;
    const [name] = draft.departmentPath!;
    const named = tree.named(name!);
    if (named.length > 1) draft.problems.push({ field: 'department', reason: 'DUPLICATE' });
    else of.set(draft, named[0] ?? tree.at([name!]));
  });
  return { created: tree.created, of };
}

const usable = ({ departmentPath, problems }: Draft): boolean =>
  Boolean(departmentPath) && !problems.some(({ field }) => field === 'department' || field === 'parentDepartment');

/** Turns a column with the parent's name into whole paths, where rows say so. */
async function hangUnderParents(drafts: readonly Draft[]): Promise<void> {
  const parents = new Map<string, { name: string; line: number }>();
  await eachInBreaths(drafts, ({ departmentPath, parentDepartment, line, problems }) => {
    if (departmentPath?.length !== 1 || parentDepartment === null) return;
    const name = departmentPath[0]!.toLowerCase();
    const before = parents.get(name);
    if (before && before.name.toLowerCase() !== parentDepartment.toLowerCase()) {
      problems.push({ field: 'parentDepartment', reason: 'DUPLICATE', line: before.line });
    } else if (!before) parents.set(name, { name: parentDepartment, line });
  });
  if (parents.size === 0) return;
  await eachInBreaths(drafts, (draft) => {
    if (draft.departmentPath?.length !== 1) return;
    const path = [...draft.departmentPath];
    const seen = new Set([path[0]!.toLowerCase()]);
    for (let up = parents.get(path[0]!.toLowerCase()); up; up = parents.get(up.name.toLowerCase())) {
      if (seen.has(up.name.toLowerCase())) {
        draft.problems.push({ field: 'parentDepartment', reason: 'CIRCLE', line: up.line });
        break;
      }
      seen.add(up.name.toLowerCase());
      path.unshift(up.name);
    }
    const { depth } = limits.department;
    if (path.length > depth) draft.problems.push({ field: 'parentDepartment', reason: 'TOO_MANY', limit: depth });
    draft.departmentPath = path;
  });
}

/** The organisation with what the import adds to it. */
class Tree {
  readonly created: PlannedDepartment[] = [];
  private readonly children = new Map<string, KnownDepartment>();
  private readonly byName = new Map<string, DepartmentId[]>();

  constructor(known: readonly KnownDepartment[]) {
    for (const department of known) this.put(department);
  }

  named(name: string): DepartmentId[] {
    return this.byName.get(name.toLowerCase()) ?? [];
  }

  /** The department at a path; its first name may be that of a department anywhere, when there is only one. */
  at(path: readonly string[]): DepartmentId {
    const [first] = path;
    const anywhere = this.children.has(key(null, first!)) ? [] : this.named(first!);
    let parentId: DepartmentId | null = null;
    for (const [depth, name] of path.entries()) {
      const known: DepartmentId | undefined =
        depth === 0 && anywhere.length === 1 ? anywhere[0] : this.children.get(key(parentId, name))?.id;
      parentId = known ?? this.create(parentId, name, path.slice(0, depth + 1));
    }
    return parentId!;
  }

  private create(parentId: DepartmentId | null, name: string, path: string[]): DepartmentId {
    const department = { id: newId<DepartmentId>(), parentId, name, path };
    this.created.push(department);
    this.put(department);
    return department.id;
  }

  private put({ id, parentId, name }: KnownDepartment): void {
    this.children.set(key(parentId, name), { id, parentId, name });
    this.byName.set(name.toLowerCase(), [...this.named(name), id]);
  }
}

const key = (parentId: DepartmentId | null, name: string): string => `${parentId ?? ''}/${name.toLowerCase()}`;
