import { type PersonId } from '@plenum/contract';
import { type Sql, sql } from '@plenum/platform';
import { type DirectoryImportId } from './directory-import.row';
import { type PlannedDepartment } from './plan/plan-departments';

/** Each statement of an import, over all its rows at once. */

/** A hundred thousand rows may take longer than what a person would wait for on a page. Until the transaction ends. */
export const longStatements = sql`set local statement_timeout = '5min'`;

/** The transaction writes each search line once, at its end or after it, instead of with every statement. */
export const searchLinesAreMine = sql`set local plenum.search_lines = 'mine'`;

/**
 * Whether the directory moved on in a way that the plan did not see, the plan's own additions apart: a person to be changed has another version, an
 * address or number of somebody new is taken, a department or manager named is gone, a new department's name is taken.
 */
export const isOutdated = (id: DirectoryImportId): Sql => sql`
  with planned as materialized (
    select made.* from directory_import i,
           jsonb_to_recordset(i.departments) as made(id uuid, "parentId" uuid, name text) where i.id = ${id}),
  touched as materialized (
    select r.person_id, r.state, r.base_version, r.data ->> 'email' as email, r.data ->> 'externalId' as number,
           (r.data ->> 'departmentId')::uuid as department_id, (r.data ->> 'managerId')::uuid as manager_id
      from directory_import_row r where r.import_id = ${id} and r.state in ('NEW', 'CHANGED', 'MISSING'))
  select exists (
      select 1 from touched t left join person p on p.id = t.person_id
       where t.state <> 'NEW' and p.version is distinct from t.base_version)
    or exists (select 1 from touched t join person p on p.email = t.email where p.id <> t.person_id)
    or exists (select 1 from touched t join person p on p.external_id = t.number where p.id <> t.person_id)
    or exists (
      select t.department_id from touched t where t.department_id is not null
      except select d.id from department d where d.deactivated_at is null
      except select p.id from planned p)
    or exists (
      select 1 from planned p join department d
          on lower(d.name) = lower(p.name) and d.parent_id is not distinct from p."parentId"
       where d.deactivated_at is null and d.id <> p.id)
    or exists (
      select p."parentId" from planned p where p."parentId" is not null
      except select d.id from department d where d.deactivated_at is null
      except select p.id from planned p)
    or exists (
      select t.manager_id from touched t where t.manager_id is not null
      except select p.id from person p where p.deactivated_at is null
      except select t.person_id from touched t where t.state <> 'MISSING')
    as outdated`;

/** Parents and children in one statement: the foreign key is looked at when it ends. */
export const createDepartments = (departments: readonly PlannedDepartment[], actor: PersonId): Sql => sql`
  insert into department (id, parent_id, name, added_by)
  select d.id, d."parentId", d.name, ${actor}::uuid
    from jsonb_to_recordset(${JSON.stringify(departments)}::jsonb) as d(id uuid, "parentId" uuid, name text)`;

/** Managers may come later in the file: the foreign key is looked at when the statement ends. */
export const addPeople = (id: DirectoryImportId, actor: PersonId): Sql => sql`
  insert into person (id, kind, name, title, email, external_id, department_id, manager_id, place, phone, about,
                      time_zone, locale, added_by)
  select r.person_id, coalesce(r.data ->> 'kind', 'EMPLOYEE'), r.data ->> 'name', coalesce(r.data ->> 'title', ''),
         r.data ->> 'email', r.data ->> 'externalId', (r.data ->> 'departmentId')::uuid,
         (r.data ->> 'managerId')::uuid, coalesce(r.data ->> 'place', ''), coalesce(r.data ->> 'phone', ''), coalesce(r.data ->> 'about', ''),
         coalesce(r.data ->> 'timeZone', 'UTC'), coalesce(r.data ->> 'locale', 'en'), ${actor}::uuid
    from directory_import_row r where r.import_id = ${id} and r.state = 'NEW' order by r.position`;

export const addSkills = (id: DirectoryImportId): Sql => sql`
  insert into person_skill (person_id, skill)
  select r.person_id, skill from directory_import_row r, jsonb_array_elements_text(r.data -> 'skills') as skill
   where r.import_id = ${id} and r.state = 'NEW' and r.data ? 'skills'`;

/** The directory lists those only who have a search line. */
export const writeNewSearchLines = (id: DirectoryImportId): Sql => sql`
  select refresh_person_search(array(
    select person_id from directory_import_row where import_id = ${id} and state = 'NEW'))`;

/** The lines of the next people changed after a position, and the position of the last; null when there are no more. */
export const refreshSearchLines = (id: DirectoryImportId, after: number, most: number): Sql => sql`
  with slice as materialized (
    select position, person_id from directory_import_row
     where import_id = ${id} and state = 'CHANGED' and position > ${after}
       and fields && '{name,title,email,departmentId,skills}'
     order by position limit ${most})
  select max(position) as last, refresh_person_search(array_agg(person_id order by person_id)) from slice`;

/** What the file has a column for is set, to nothing where the cell is empty; the rest stays. */
export const changePeople = (id: DirectoryImportId): Sql => sql`
  update person p set
         name = coalesce(r.data ->> 'name', p.name), title = coalesce(r.data ->> 'title', p.title),
         email = coalesce(r.data ->> 'email', p.email), external_id = coalesce(r.data ->> 'externalId', p.external_id),
         place = coalesce(r.data ->> 'place', p.place), phone = coalesce(r.data ->> 'phone', p.phone),
         about = coalesce(r.data ->> 'about', p.about), kind = coalesce(r.data ->> 'kind', p.kind),
         time_zone = coalesce(r.data ->> 'timeZone', p.time_zone), locale = coalesce(r.data ->> 'locale', p.locale),
         department_id = case when r.data ? 'departmentId' then (r.data ->> 'departmentId')::uuid else p.department_id end,
         manager_id = case when r.data ? 'managerId' then (r.data ->> 'managerId')::uuid else p.manager_id end,
         deactivated_at = case when r.data ? 'active' then null else p.deactivated_at end,
         version = p.version + 1, updated_at = now()
    from directory_import_row r
   where r.import_id = ${id} and r.state = 'CHANGED' and p.id = r.person_id`;

export const changeSkills = (id: DirectoryImportId): Sql[] => {
  const named = sql`r.import_id = ${id} and r.state = 'CHANGED' and r.data ? 'skills'`;
  return [
    sql`delete from person_skill s using directory_import_row r
         where ${named} and s.person_id = r.person_id and not r.data -> 'skills' ? s.skill`,
    sql`insert into person_skill (person_id, skill)
        select r.person_id, skill from directory_import_row r, jsonb_array_elements_text(r.data -> 'skills') as skill
         where ${named} on conflict do nothing`,
  ];
};

/** Never who applies it, even when somebody else looked at the preview. */
export const sendMissingAway = (id: DirectoryImportId, actor: PersonId): Sql => sql`
  update person p set deactivated_at = now(), version = p.version + 1, updated_at = now()
    from directory_import_row r
   where r.import_id = ${id} and r.state = 'MISSING' and p.id = r.person_id and p.id <> ${actor}
     and p.deactivated_at is null`;

/** Everybody who has a manager, as it will stand. */
export const leadership = sql`select id, manager_id as "managerId" from person where manager_id is not null`;

/** An event and an audit entry for each person touched. */
export function recordPeople(id: DirectoryImportId, actor: PersonId): Sql[] {
  const acts = sql`(
    select r.person_id, r.position, r.fields, case
             when r.state = 'NEW' then 'person.added' when r.state = 'MISSING' then 'person.deactivated'
             when r.data ? 'active' then 'person.reactivated' else 'person.changed' end as act
      from directory_import_row r
     where r.import_id = ${id} and r.state in ('NEW', 'CHANGED', 'MISSING')
       and (r.state <> 'MISSING' or r.person_id <> ${actor}))`;
  return [
    sql`insert into outbox_event (name, payload)
        select a.act, jsonb_build_object('personId', a.person_id, 'actorId', ${actor}::text) from ${acts} a
         order by a.position`,
    sql`insert into audit_entry (action, actor_id, object_type, object_id, facts, commitments)
        select a.act, ${actor}::uuid, 'person', a.person_id::text,
               jsonb_build_object('import', ${id}::text, 'fields', to_jsonb(a.fields)), '{}'
          from ${acts} a order by a.position`,
  ];
}
