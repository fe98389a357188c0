import { useTranslation } from 'react-i18next';
import { useDepartments } from '../departments/useDepartments';
import { type EditedPerson, draftOf, type PersonDraft, personFields } from './person-draft';
import type { Difference } from './StaleDialog';

const labels = {
  departmentId: 'department',
  managerId: 'manager',
  servesInIds: 'servesIn',
} as const satisfies Partial<Record<keyof PersonDraft, string>>;

const labelled = (name: keyof PersonDraft) =>
  (name in labels ? labels[name as keyof typeof labels] : name) as
    Exclude<keyof PersonDraft, keyof typeof labels> | (typeof labels)[keyof typeof labels];

/** What I wrote against what stands now, where the two differ and I had changed it, in words. */
export function useDifferences() {
  const { t } = useTranslation('people');
  const { departments } = useDepartments();
  return (mine: Partial<PersonDraft>, now: EditedPerson, names: Readonly<Record<string, string>>): Difference[] => {
    const theirs = draftOf(now);
    const known: Record<string, string> = {
      ...Object.fromEntries(departments.map(({ id, path }) => [id, path.join(' › ')])),
      ...names,
      ...(now.manager ? { [now.manager.id]: now.manager.name } : {}),
    };
    const words = (value: unknown): string =>
      Array.isArray(value) ? value.map(words).join(', ') : typeof value === 'string' ? (known[value] ?? value) : '';
    return personFields
      .filter((name) => mine[name] !== undefined && JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]))
      .map((name) => ({
        field: t(`fields.${labelled(name)}`),
        mine: words(mine[name]),
        theirs: words(theirs[name]),
      }));
  };
}
