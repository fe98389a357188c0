import { sql, type Transaction } from '@plenum/platform';
import { type DemoSize } from './demo-size';
import { firstNames, lastNames, places, skills, tellers } from './people-words';
import { idMadeAt, oneOf } from './sql-parts';
import { departments, spaces } from './words';

/** Nobody who tells a story has this number or a higher one: the first of them in a department leads it. */
const FIRST_LEAD = 41;
/** In a department: who leads it, and then by number. */
const leadsFirst = sql`(n < ${FIRST_LEAD}::int), n`;

/** Departments, people with managers and skills, spaces with members, and whom people follow. One statement each. */
export async function fillPeople(tx: Transaction, size: DemoSize): Promise<void> {
  await fillDepartments(tx);
  await fillPersons(tx, size.people);
  await fillManagers(tx);
  await fillSpaces(tx, size.spaces);
  await fillMembers(tx);
  await fillFollows(tx);
}

async function fillDepartments(tx: Transaction): Promise<void> {
  await tx.query(sql`
    create temp table demo_department on commit drop as
    select d.n::int, ${idMadeAt(sql`now() - interval '3 years' + d.n * interval '1 second'`)} as id, d.name, d.parent, d.about, d.titles
      from jsonb_array_elements(${JSON.stringify(departments)}::jsonb) with ordinality as raw(value, n)
      cross join lateral (select raw.n, value ->> 'name' as name, value ->> 'parent' as parent, value ->> 'about' as about, value -> 'titles' as titles) d`);
  await tx.query(sql`
    insert into department (id, parent_id, name, description)
    select d.id, parent.id, d.name, d.about
      from demo_department d left join demo_department parent on parent.name = d.parent order by d.n`);
}

async function fillPersons(tx: Transaction, count: number): Promise<void> {
  await tx.query(sql`
    create temp table demo_person on commit drop as
    select n, ${idMadeAt(sql`now() - interval '2 years' + n * interval '1 minute'`)} as id,
           first_name || ' ' || last_name as name,
           translate(lower(first_name || '.' || last_name), 'äöüéóıö ', 'aoueoio') || case when n > 60 then n::text else '' end
             || '@northwind.example' as email,
           coalesce((select id from demo_department where demo_department.name = teller.department),
             (select id from demo_department where demo_department.n = 2 + (p.n * 7 + p.n / 13) % ${departments.length - 1})) as department_id,
           teller.title
      from (select n, (${[...firstNames]}::text[])[1 + (n * 31) % ${firstNames.length}] as first_name,
                   (${[...lastNames]}::text[])[1 + (n * 17 + n / ${lastNames.length}) % ${lastNames.length}] as last_name
              from generate_series(1, ${count}::int) n) p
      left join jsonb_to_recordset(${JSON.stringify(tellers)}::jsonb) as teller(n int, department text, title text) using (n)`);
  await tx.query(sql`create unique index on demo_person (n)`);
  await tx.query(sql`
    insert into person (id, kind, name, title, email, department_id, place, time_zone, locale, about)
    select p.id, 'EMPLOYEE', p.name,
           case when p.n = lead.n then 'Head of Department'
                else coalesce(p.title, d.titles ->> ((p.n / 13) % jsonb_array_length(d.titles))) end,
           p.email, p.department_id, ${oneOf(places)}, 'Europe/Berlin', case when p.n % 3 = 0 then 'de' else 'en' end, ''
      from demo_person p join demo_department d on d.id = p.department_id
      join (select distinct on (department_id) department_id, n from demo_person order by department_id, ${leadsFirst}) lead
        on lead.department_id = p.department_id`);
  await tx.query(sql`
    insert into person_skill (person_id, skill)
    select p.id, ${oneOf(skills)} from demo_person p, generate_series(1, 1 + p.n % 3) on conflict do nothing`);
}

/** The first of each department leads it and reports to the first of the parent; everybody else reports to one of a few. */
async function fillManagers(tx: Transaction): Promise<void> {
  await tx.query(sql`
    with ranked as (
      select p.id, p.n, d.id as department_id, d.parent_id, row_number() over (partition by d.id order by ${leadsFirst}) as rank
        from demo_person p join department d on d.id = p.department_id),
    chosen as (
      select r.id, boss.id as manager_id
        from ranked r join ranked boss
          on boss.department_id = case when r.rank = 1 then r.parent_id else r.department_id end
         and boss.rank = case when r.rank = 1 then 1 else (r.rank + 6) / 8 end)
    update person set manager_id = c.manager_id from chosen c where c.id = person.id and c.manager_id <> c.id`);
  await tx.query(sql`
    insert into department_member (department_id, person_id, role)
    select distinct on (department_id) department_id, id, 'STEWARD' from demo_person order by department_id, ${leadsFirst}`);
}

async function fillSpaces(tx: Transaction, count: number): Promise<void> {
  await tx.query(sql`
    create temp table demo_space on commit drop as
    select n, ${idMadeAt(sql`now() - interval '1 year' + n * interval '1 hour'`)} as id,
           coalesce(words ->> 'name', 'Circle ' || n) as name, coalesce(words ->> 'about', '') as about,
           coalesce(words ->> 'visibility', case when n % 11 = 0 then 'HIDDEN' when n % 5 = 0 then 'PRIVATE' else 'OPEN' end) as visibility,
           (select id from demo_person
             where demo_person.n = coalesce((words ->> 'steward')::int, 1 + (s.n * 13) % (select max(n) from demo_person))) as steward
      from (select n, ${JSON.stringify(spaces)}::jsonb -> (n - 1) as words from generate_series(1, ${count}::int) n) s`);
  await tx.query(sql`
    insert into space (id, name, description, visibility, created_by, client_key, body_hash)
    select id, name, about, visibility, steward, 'demo-space-' || n, '' from demo_space`);
}

/** Few large spaces, many small ones: the share of people who are in a space falls with its number. */
async function fillMembers(tx: Transaction): Promise<void> {
  await tx.query(sql`
    create temp table demo_member on commit drop as
    select space_n, person_id, row_number() over (partition by space_n order by random())::int as m
      from (select s.n as space_n, s.steward as person_id from demo_space s
            union
            select s.n, p.id from demo_space s cross join demo_person p
             where (hashint8(s.n * 1000003::bigint + p.n)::bigint + 2147483648) / 4294967296.0
                     < greatest(0.6 / sqrt(s.n), 3.0 / (select count(*) from demo_person))) joined`);
  await tx.query(sql`create unique index on demo_member (space_n, m)`);
  await tx.query(sql`alter table demo_space add column members int`);
  await tx.query(sql`
    update demo_space set members = (select count(*) from demo_member where space_n = demo_space.n)`);
  await tx.query(sql`create unique index on demo_space (n)`);
  await tx.query(sql`analyze demo_space, demo_member, demo_person`);
  await tx.query(sql`
    insert into space_member (space_id, person_id, role, joined_at)
    select s.id, m.person_id, case when m.person_id = s.steward then 'STEWARD' else 'MEMBER' end, now() - random() * interval '300 days'
      from demo_member m join demo_space s on s.n = m.space_n`);
  await tx.query(sql`
    update space set members = counted.n
      from (select space_id, count(*) as n from space_member group by space_id) counted where counted.space_id = space.id`);
}

async function fillFollows(tx: Transaction): Promise<void> {
  await tx.query(sql`
    insert into follow (person_id, stream_id, kind)
    select m.person_id, s.id, 'SPACE' from demo_member m join demo_space s on s.n = m.space_n`);
  await tx.query(sql`
    insert into follow (person_id, stream_id, kind)
    select p.id, other.id, 'PERSON'
      from demo_person p cross join lateral (
        select 1 + floor(power(random(), 2) * (select max(n) from demo_person))::int as n
          from generate_series(1, 3 + p.n % 20)) pick
      join demo_person other on other.n = pick.n and other.id <> p.id
    on conflict do nothing`);
}
