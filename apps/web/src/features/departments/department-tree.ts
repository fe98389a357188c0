export interface Leaf {
  id: string;
  name: string;
  parent?: { id: string } | null;
}

export type Branch<D extends Leaf> = D & { children: Branch<D>[] };

/** The flat list as a tree; what has no parent in the list stands at the top. */
export function growTree<D extends Leaf>(departments: readonly D[]): Branch<D>[] {
  const branches = new Map(
    departments.map((department) => [department.id, { ...department, children: [] as Branch<D>[] }]),
  );
  const top: Branch<D>[] = [];
  for (const branch of branches.values()) {
    const above = branch.parent ? branches.get(branch.parent.id) : undefined;
    (above?.children ?? top).push(branch);
  }
  return top;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those with a name that contains what is sought, with the way to them and all below them. */
export function prune<D extends Leaf>(tree: readonly Branch<D>[], sought: string): Branch<D>[] {
  const wanted = plain(sought.trim());
  if (wanted === '') return [...tree];
  return tree.flatMap((branch) => {
    if (plain(branch.name).includes(wanted)) return [branch];
    const children = prune(branch.children, sought);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
}
