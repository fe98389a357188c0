import { type PersonId, type Role } from '@plenum/contract';
import { setPasswords } from '@plenum/identity';
import { type Settings, sql, type Transaction, Transactions } from '@plenum/platform';
import { type DataSource } from 'typeorm';
import { type DemoSize, demoSize, type Progress } from './demo/demo-size';
import { fillContent } from './demo/fill-content';
import { fillPeople } from './demo/fill-people';
import { fillStories } from './demo/fill-stories';

/** Who a newcomer may sign in as. */
export interface DemoCompany {
  readonly signIns: readonly { readonly as: string; readonly email: string; readonly password: string }[];
}

const PASSWORD = 'northwind-demo';

/** By their number in the demo company. The guest is added beside the employees. */
const cast: readonly {
  n: number;
  as: string;
  name: string;
  email: string;
  title: string;
  department: string;
  roles: Role[];
}[] = [
  {
    n: 1,
    as: 'administrator',
    name: 'Maya Okafor',
    email: 'maya@northwind.example',
    title: 'Head of Digital Workplace',
    department: 'Product & Engineering',
    roles: ['ADMINISTRATOR'],
  },
  {
    n: 2,
    as: 'HR publisher',
    name: 'Jonas Keller',
    email: 'jonas@northwind.example',
    title: 'HR Communications Lead',
    department: 'People & Culture',
    roles: ['HR_PUBLISHER'],
  },
  {
    n: 3,
    as: 'employee',
    name: 'Lena Fischer',
    email: 'lena@northwind.example',
    title: 'Community Manager',
    department: 'Social Care',
    roles: [],
  },
];
const guest = {
  n: 4,
  as: 'partner guest',
  name: 'Piet de Vries',
  email: 'piet@agency.example',
  title: 'Bright & Loud, agency',
};

const signIns = [...cast, guest].map(({ as, email }) => ({ as, email, password: PASSWORD }));

/** Fills a database that has no people yet; says null when the people in it are not ours. */
export async function seedDemoCompany(source: DataSource, _settings: Settings): Promise<DemoCompany | null> {
  const [state] = await source.query<{ people: boolean; ours: boolean }[]>(
    `select exists (select 1 from person) as people, exists (select 1 from person where email = $1) as ours`,
    [cast[0]!.email],
  );
  if (state?.ours) return { signIns };
  if (state?.people) return null;
  await fillDemo(source, demoSize(64, 120, { spaces: 12, comments: 260, reactions: 700 }), () => undefined);
  return { signIns };
}

/** One transaction: a fill that is interrupted leaves nothing. Throws when there are people already. */
export async function fillDemo(source: DataSource, size: DemoSize, progress: Progress): Promise<DemoCompany> {
  await new Transactions(source).run(async (tx) => {
    await tx.query(sql`set local statement_timeout = 0`);
    await tx.query(sql`set local idle_in_transaction_session_timeout = 0`);
    await tx.query(sql`set local work_mem = '128MB'`);
    await trustOurselves(tx);
    await tx.query(sql`select setseed(0.42)`);
    await fillPeople(tx, size);
    await nameTheCast(tx);
    // The triggers that keep the directory's search true do not run while we are trusted.
    await tx.query(sql`select refresh_person_search(array(select id from person))`);
    progress('people', size.people, size.people);
    await fillContent(tx, size, progress);
    await fillStories(tx, new Date());
    const people = await tx.query<{ id: PersonId }>(sql`select id from person`);
    await setPasswords(
      tx,
      people.map(({ id }) => id),
      PASSWORD,
    );
  });
  await source.query('analyze');
  return { signIns };
}

/** What we write refers to what we wrote: checking each row's keys again would take most of the time. Needs a superuser. */
async function trustOurselves(tx: Transaction): Promise<void> {
  const [me] = await tx.query<{ rolsuper: boolean }>(sql`select rolsuper from pg_roles where rolname = current_user`);
  if (me?.rolsuper) await tx.query(sql`set local session_replication_role = replica`);
}

async function nameTheCast(tx: Transaction): Promise<void> {
  for (const { n, name, email, title, department, roles } of cast) {
    await tx.query(sql`
      update person set name = ${name}, email = ${email}, title = ${title},
             department_id = (select id from department where name = ${department})
       where id = (select id from demo_person where demo_person.n = ${n})`);
    await tx.query(sql`
      insert into person_role (person_id, role)
      select id, unnest(${[...roles]}::text[]) from demo_person where demo_person.n = ${n}`);
  }
  await makeGuest(tx);
}

/** A guest is in no department and only in the spaces that invited them. */
async function makeGuest(tx: Transaction): Promise<void> {
  const self = sql`(select id from demo_person where n = ${guest.n})`;
  await tx.query(sql`update person set manager_id = null where manager_id = ${self}`);
  await tx.query(sql`delete from department_member where person_id = ${self}`);
  await tx.query(sql`delete from follow where person_id = ${self} or stream_id = ${self}`);
  await tx.query(sql`
    with gone as (delete from space_member where person_id = ${self} and role = 'MEMBER' returning space_id)
    update space set members = members - 1 where id in (select space_id from gone)`);
  await tx.query(sql`
    update person set kind = 'PARTNER', name = ${guest.name}, email = ${guest.email}, title = ${guest.title}, place = 'Amsterdam',
           department_id = null, manager_id = null where id = ${self}`);
}
