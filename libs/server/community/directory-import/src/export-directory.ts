import { Injectable } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { allow, Audit, Database, Forbidden, isAdministrator, sql, Transactions, type Viewer } from '@plenum/platform';
import { csvRow } from './csv/write-csv';

const header = [
  ...['Name', 'E-mail', 'Employee ID', 'Title', 'Department', 'Manager', 'Place', 'Phone', 'Time zone', 'Language'],
  ...['Skills', 'Type', 'About'],
];
const PAGE = 1_000;

interface ExportRow {
  id: PersonId;
  cells: string[];
}

/** The directory as a file that the import reads back without a change. */
@Injectable()
export class ExportDirectory {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** Everybody who is with us, in pages along the primary key. UTF-8 with a mark, which spreadsheets look for. */
  async export(viewer: Viewer): Promise<AsyncGenerator<string>> {
    allow(isAdministrator(viewer), () => new Forbidden());
    await this.transactions.run((tx) =>
      this.audit.append(tx, {
        ...{ action: 'directory.exported', actorId: viewer.id, objectType: 'directory', objectId: 'people' },
      }),
    );
    return this.pages();
  }

  private async *pages(): AsyncGenerator<string> {
    yield `\ufeff${csvRow(header)}`;
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.database.query<ExportRow>(sql`
        select p.id, array[p.name, p.email, coalesce(p.external_id, ''), p.title, ${departmentPath},
                 coalesce((select boss.email from person boss where boss.id = p.manager_id and boss.deactivated_at is null), ''),
                 p.place, p.phone, p.time_zone, p.locale,
                 (select coalesce(string_agg(s.skill, '; ' order by s.skill), '') from person_skill s where s.person_id = p.id),
                 lower(p.kind), p.about] as cells
          from person p where p.id > ${after} and p.deactivated_at is null order by p.id limit ${PAGE}`);
      if (rows.length > 0) yield rows.map(({ cells }) => csvRow(cells)).join('');
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.id;
    }
  }
}

const departmentPath = sql`coalesce((
  with recursive up as (
    select d.name, d.parent_id, 0 as above from department d where d.id = p.department_id
    union all select d.name, d.parent_id, up.above + 1 from department d join up on d.id = up.parent_id)
  select string_agg(name, ' > ' order by above desc) from up), '')`;
