import { growTree, prune } from './department-tree';

const list = [
  { id: 'c', name: 'Customers' },
  { id: 'a', name: 'Care', parent: { id: 'c' } },
  { id: 'o', name: 'Öffentlichkeit', parent: { id: 'a' } },
  { id: 'l', name: 'Legal', parent: null },
];
const names = (tree: ReturnType<typeof growTree>): unknown[] =>
  tree.map(({ name, children }) => (children.length > 0 ? [name, ...names(children)] : name));

it('grows a tree from a list', () => {
  expect(names(growTree(list))).toEqual([['Customers', ['Care', 'Öffentlichkeit']], 'Legal']);
});

it('keeps the way to what is sought, and what is below it', () => {
  expect(names(prune(growTree(list), 'offent'))).toEqual([['Customers', ['Care', 'Öffentlichkeit']]]);
  expect(names(prune(growTree(list), 'CUSTOM'))).toEqual([['Customers', ['Care', 'Öffentlichkeit']]]);
  expect(names(prune(growTree(list), 'xyz'))).toEqual([]);
  expect(names(prune(growTree(list), ' '))).toHaveLength(2);
});
