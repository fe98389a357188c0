import { useQuery } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { useMemo } from 'react';

const DepartmentNamesDocument = graphql(`
  query DepartmentNames {
    departments {
      id
      name
      parent {
        id
      }
    }
  }
`);

export type NamedDepartment = { id: string; name: string; parent?: { id: string } | null };

/** Every living department with the names above it, in the order of the tree. */
export function useDepartments() {
  const { data, loading } = useQuery(DepartmentNamesDocument);
  const departments = useMemo(() => withPaths(data?.departments ?? []), [data]);
  return { departments, loading: loading && !data };
}

export interface PathedDepartment {
  id: string;
  name: string;
  /** From the top down to itself. */
  path: readonly string[];
  /** The ids above it, itself last. */
  line: readonly string[];
}

/** Parents come before their children: the server says so. */
export function withPaths(departments: readonly NamedDepartment[]): PathedDepartment[] {
  const known = new Map<string, PathedDepartment>();
  return departments.map(({ id, name, parent }) => {
    const above = parent ? known.get(parent.id) : undefined;
    const department = { id, name, path: [...(above?.path ?? []), name], line: [...(above?.line ?? []), id] };
    known.set(id, department);
    return department;
  });
}
