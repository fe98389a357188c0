import { graphql, type DocumentType } from '@plenum/client-data';

export const EditedPersonFragment = graphql(`
  fragment EditedPerson on Person {
    id
    version
    kind
    name
    title
    email
    phone
    place
    about
    timeZone
    locale
    skills
    externalId
    isFormer
    department {
      id
      name
    }
    servesIn {
      id
      name
    }
    manager {
      id
      name
    }
  }
`);

export type EditedPerson = DocumentType<typeof EditedPersonFragment>;

/** What stands in the fields of a form. */
export interface PersonDraft {
  kind: 'EMPLOYEE' | 'PARTNER';
  name: string;
  email: string;
  title: string;
  departmentId: string | null;
  servesInIds: string[];
  managerId: string | null;
  externalId: string;
  place: string;
  phone: string;
  timeZone: string;
  locale: 'en' | 'de';
  skills: string[];
  about: string;
}

export const ownFields = ['place', 'phone', 'timeZone', 'locale', 'skills', 'about'] as const;
export const personFields = [
  ...(['kind', 'name', 'email', 'title', 'departmentId', 'managerId', 'servesInIds', 'externalId'] as const),
  ...ownFields,
] as const;

export const emptyDraft = (locale: string): PersonDraft => ({
  ...{ kind: 'EMPLOYEE', name: '', email: '', title: '', departmentId: null, servesInIds: [], managerId: null },
  ...{ externalId: '', place: '', phone: '', skills: [], about: '' },
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: locale === 'de' ? 'de' : 'en',
});

export const draftOf = (person: EditedPerson): PersonDraft => ({
  ...{ kind: person.kind, name: person.name, title: person.title, timeZone: person.timeZone, locale: person.locale },
  email: person.email ?? '',
  departmentId: person.department?.id ?? null,
  servesInIds: person.servesIn.map(({ id }) => id),
  managerId: person.manager?.id ?? null,
  externalId: person.externalId ?? '',
  place: person.place ?? '',
  phone: person.phone ?? '',
  skills: [...person.skills],
  about: person.about,
});

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Only what differs from what was read: so that two people who change different things do not undo each other. */
export function changesOf<Name extends keyof PersonDraft>(
  before: PersonDraft,
  after: PersonDraft,
  names: readonly Name[],
): Partial<Pick<PersonDraft, Name>> {
  return Object.fromEntries(
    names.filter((name) => !same(before[name], after[name])).map((name) => [name, after[name]]),
  ) as Partial<Pick<PersonDraft, Name>>;
}

/** An empty number is none. */
export const written = ({ externalId, ...rest }: Partial<PersonDraft>) => ({
  ...rest,
  ...(externalId === undefined ? {} : { externalId: externalId.trim() || null }),
});
