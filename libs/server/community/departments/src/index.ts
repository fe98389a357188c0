export { KeepDepartmentsAsATree1763800010000 } from './migrations/1763800010000-keep-departments-as-a-tree';
