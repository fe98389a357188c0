import { Injectable } from '@nestjs/common';
import { cursors, Database, type Page, type Queryable, sql, toPage, type Transaction } from '@plenum/platform';
import { type PersonId } from '@plenum/contract';
import { type DirectoryImportId, type DirectoryImportRecord, type ReportRow } from './directory-import.row';
import { type Directory, type Plan } from './plan/make-plan';
import { type KnownDepartment } from './plan/plan-departments';
import { type KnownPerson, type RowState } from './plan/plan-people';

/** How many rows go in one statement: more would keep the process from answering others. */
const SLICE = 2_000;

const places = cursors('directoryImport.rows', 'number');

/** Only administrators come here: the services say so before they ask. */
@Injectable()
export class DirectoryImportQueries {
  constructor(private readonly database: Database) {}

  /**
   * Everybody and every living department, to compare a file with. Reads the whole tables, some thousands a statement;
   * what changes meanwhile is found when the plan is applied.
   */
  async directory(): Promise<Directory> {
    const departments = await this.database.query<KnownDepartment>(
      sql`select id, parent_id as "parentId", name from department where deactivated_at is null order by id`,
    );
    const people: KnownPerson[] = [];
    for (let last: PersonId | null = null; ;) {
      const slice: KnownPerson[] = await this.peopleAfter(last);
      for (const person of slice) people.push(person);
      if (slice.length < SLICE) return { people, departments };
      last = slice.at(-1)!.id;
    }
  }

  /** Walks the primary key. */
  private peopleAfter(last: PersonId | null): Promise<KnownPerson[]> {
    return this.database.query<KnownPerson>(sql`
        select p.id, p.version, p.deactivated_at is null as active, p.email, p.external_id as "externalId", p.name,
               p.title, p.place, p.phone, p.about, p.time_zone as "timeZone", p.locale, p.kind,
               p.department_id as "departmentId", p.manager_id as "managerId",
               p.id in (select r.person_id from person_role r) as "hasRoles",
               array(select s.skill from person_skill s where s.person_id = p.id order by s.skill) as skills
          from person p where ${last ? sql`p.id > ${last}` : sql`true`} order by p.id limit ${SLICE}`);
  }

  async byId(id: DirectoryImportId, on: Queryable = this.database): Promise<DirectoryImportRecord | null> {
    const [row] = await on.query<DirectoryImportRecord>(sql`${record} where id = ${id} and kept_at is not null`);
    return row ?? null;
  }

  /** The same, held until the transaction ends: two who apply it at once take turns. */
  async lock(tx: Transaction, id: DirectoryImportId): Promise<DirectoryImportRecord | null> {
    const [row] = await tx.query<DirectoryImportRecord>(
      sql`${record} where id = ${id} and kept_at is not null for update`,
    );
    return row ?? null;
  }

  /** The report in the order of the file. Walks the primary key, or directory_import_row_state for one state. */
  async rows(
    id: DirectoryImportId,
    state: RowState | null,
    first: number,
    after: string | null,
  ): Promise<Page<ReportRow>> {
    const filter = [id, state];
    const [position = 0] = places.read(filter, after) ?? [];
    const rows = await this.database.query<ReportRow>(sql`
      select position, line, state, name, email, fields, problems from directory_import_row
       where import_id = ${id} and position > ${position} and ${state ? sql`state = ${state}` : sql`true`}
       order by position limit ${first + 1}`);
    const write = places.writer(filter);
    return toPage(
      rows,
      first,
      (row) => write([row.position]),
      (row) => row,
    );
  }

  /** Writes the rows of a plan from `start` on, at most some thousands; positions count from 1. Says where the next begin. */
  async keepRows(tx: Transaction, id: DirectoryImportId, rows: Plan['rows'], start: number): Promise<number> {
    const slice = rows.slice(start, start + SLICE);
    await tx.query(sql`
        insert into directory_import_row
          (import_id, position, line, state, person_id, base_version, name, email, fields, problems, data)
        select ${id}::uuid, ${start}::integer + r.position, r.line, r.state, r."personId", r."baseVersion", r.name, r.email,
               array(select jsonb_array_elements_text(r.fields)), r.problems, r.data
          from rows from (jsonb_to_recordset(${JSON.stringify(slice)}::jsonb) as (
                 line integer, state text, "personId" uuid, "baseVersion" integer, name text, email text,
                 fields jsonb, problems jsonb, data jsonb)) with ordinality as
               r(line, state, "personId", "baseVersion", name, email, fields, problems, data, position)`);
    return start + slice.length;
  }
}

const record = sql`
  select id, created_by as "createdBy", file_name as "fileName", encoding, encoding_guessed as "encodingGuessed",
         delimiter, columns, unknown_columns as "unknownColumns", deactivate_missing as "deactivateMissing",
         counts, departments, created_at as "createdAt", applied_at as "appliedAt"
    from directory_import`;
