/** What stands in the fields of a department's form. */
export type DepartmentDraft = { name: string; description: string; parentId: string | null; stewardIds: string[] };
