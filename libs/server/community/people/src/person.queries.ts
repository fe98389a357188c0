import { Injectable } from '@nestjs/common';
import { type DepartmentId, type Locale, type PersonId, type Role } from '@plenum/contract';
import { alias, Database, type Queryable, sql, type Viewer } from '@plenum/platform';
import { type PersonCardRow, personCardJson } from './person-card.sql';
import { readablePerson } from './person.policy';

/** What a person's page and the administration show beside the card. */
export interface PersonDetails {
  id: PersonId;
  email: string;
  phone: string;
  place: string;
  about: string;
  timeZone: string;
  locale: Locale;
  externalId: string | null;
  version: number;
  managerId: PersonId | null;
  skills: string[];
  roles: Role[];
  servesIn: { id: DepartmentId; name: string }[];
}

const p = alias('p');

@Injectable()
export class PersonQueries {
  constructor(private readonly database: Database) {}

  /** Those the viewer may read, in the order asked, others as null. By primary key. */
  async byIds(viewer: Viewer, ids: readonly PersonId[]): Promise<(PersonCardRow | null)[]> {
    return inOrder(
      ids,
      await this.database.query<{ card: PersonCardRow }>(sql`
        select ${personCardJson(p)} as card from person p where p.id = any (${[...ids]}) and ${readablePerson(viewer, p)}`),
    );
  }

  /**
   * Who said something that the caller has already found the viewer may read: no policy here, or the author of a
   * readable post would be nobody. One statement by primary key; in the order asked, missing as null.
   */
  async peopleByIds(ids: readonly PersonId[], on: Queryable = this.database): Promise<(PersonCardRow | null)[]> {
    return inOrder(
      ids,
      await on.query<{ card: PersonCardRow }>(
        sql`select ${personCardJson(p)} as card from person p where p.id = any (${[...ids]})`,
      ),
    );
  }

  /** In the order asked, missing and invisible as null. Walks primary keys of person, person_skill, person_role. */
  async details(viewer: Viewer, ids: readonly PersonId[]): Promise<(PersonDetails | null)[]> {
    const rows = await this.database.query<PersonDetails>(sql`
      select p.id, p.email, p.phone, p.place, p.about, p.time_zone as "timeZone", p.locale,
             p.external_id as "externalId", p.version, p.manager_id as "managerId",
             array(select s.skill from person_skill s where s.person_id = p.id order by fold_words(s.skill), s.skill) as skills,
             array(select r.role from person_role r where r.person_id = p.id order by r.role) as roles,
             (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name, d.id), '[]')
                from department_member m join department d on d.id = m.department_id
               where m.person_id = p.id and d.id is distinct from p.department_id) as "servesIn"
        from person p where p.id = any (${[...ids]}) and ${readablePerson(viewer, p)}`);
    const known = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => known.get(id) ?? null);
  }

  /** Places and skills of living people, most people first, at most 200 of each: what the directory can be narrowed to. */
  async choices(viewer: Viewer): Promise<Record<'places' | 'skills', { value: string; people: number }[]>> {
    const living = sql`p.deactivated_at is null and ${readablePerson(viewer, p)}`;
    const [places, skills] = await Promise.all([
      this.database.query<{ value: string; people: number }>(sql`
        select min(p.place) as value, count(*)::int as people from person p
         where p.place <> '' and ${living} group by lower(p.place) order by 2 desc, 1 limit 200`),
      this.database.query<{ value: string; people: number }>(sql`
        select min(s.skill) as value, count(*)::int as people from person_skill s join person p on p.id = s.person_id
         where ${living} group by lower(s.skill) order by 2 desc, 1 limit 200`),
    ]);
    return { places, skills };
  }
}

function inOrder(ids: readonly PersonId[], rows: { card: PersonCardRow }[]): (PersonCardRow | null)[] {
  const known = new Map(rows.map(({ card }) => [card.id, card]));
  return ids.map((id) => known.get(id) ?? null);
}
