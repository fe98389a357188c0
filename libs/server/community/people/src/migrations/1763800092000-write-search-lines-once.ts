import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Why: an import of 100,000 people wrote each search line two or three times (with the person, the manager, the skills),
 * which was most of its time. A transaction may now say that it sees to the lines itself, and a line is folded in one go.
 */
export class WriteSearchLinesOnce1763800092000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function refresh_person_search(ids uuid[]) returns void language sql as $$
        insert into person_search (person_id, name, line)
        select p.id, fold_words(p.name), ' ' || concat_ws(' ', fold_words(w.words), nullif(fold_words_german(w.accented), ''))
          from person p left join department d on d.id = p.department_id,
               lateral (select string_agg(s.skill, ' ' order by s.skill) as known,
                               string_agg(s.skill, ' ' order by s.skill) filter (where octet_length(s.skill) > length(s.skill))
                                 as accented
                          from person_skill s where s.person_id = p.id) k,
               lateral (select concat_ws(' ', p.name, p.title, d.name, k.known, split_part(p.email, '@', 1)) as words,
                               concat_ws(' ',
                                 case when octet_length(p.name) > length(p.name) then p.name end,
                                 case when octet_length(p.title) > length(p.title) then p.title end,
                                 case when octet_length(d.name) > length(d.name) then d.name end, k.accented) as accented
                        offset 0) w
         where p.id = any (ids)
        on conflict (person_id) do update set name = excluded.name, line = excluded.line
          where (person_search.name, person_search.line) is distinct from (excluded.name, excluded.line)
      $$;
      -- set local plenum.search_lines = 'mine'
      create function search_lines_are_seen_to() returns boolean language sql stable as $$
        select coalesce(current_setting('plenum.search_lines', true) = 'mine', false)
      $$;`);
    for (const name of ['person_added', 'person_changed', 'person_skill_added', 'person_skill_removed']) {
      await runner.query(`drop trigger ${name}_refreshes_search on ${tableOf(name)}`);
      await runner.query(`
        create trigger ${name}_refreshes_search ${whenOf[name]} for each statement
          when (not search_lines_are_seen_to()) execute function ${name}_refreshes_search()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, when] of Object.entries(whenOf)) {
      await runner.query(`drop trigger ${name}_refreshes_search on ${tableOf(name)}`);
      await runner.query(
        `create trigger ${name}_refreshes_search ${when} for each statement execute function ${name}_refreshes_search()`,
      );
    }
    await runner.query('drop function search_lines_are_seen_to');
  }
}

const whenOf: Readonly<Record<string, string>> = {
  person_added: 'after insert on person referencing new table as changed',
  person_changed: 'after update on person referencing old table as before new table as changed',
  person_skill_added: 'after insert on person_skill referencing new table as changed',
  person_skill_removed: 'after delete on person_skill referencing old table as changed',
};

const tableOf = (trigger: string): string => (trigger.startsWith('person_skill') ? 'person_skill' : 'person');
