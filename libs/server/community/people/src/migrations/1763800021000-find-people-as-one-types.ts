import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Why: the directory answers while one types, over name, title, department, skills and e-mail, without accents and case.
 * One folded line a person, kept by statement triggers, so that whoever writes people (a form, an import of 10,000 rows,
 * a renamed department) cannot forget it and pays once a statement.
 */
export class FindPeopleAsOneTypes1763800021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOLDING);
    await runner.query(SEARCH_LINE);
    await runner.query(TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger department_renamed_refreshes_search on department;
      drop trigger person_skill_removed_refreshes_search on person_skill;
      drop trigger person_skill_added_refreshes_search on person_skill;
      drop trigger person_changed_refreshes_search on person;
      drop trigger person_added_refreshes_search on person;
      drop function department_renamed_refreshes_search, person_skill_removed_refreshes_search,
        person_skill_added_refreshes_search, person_changed_refreshes_search, person_added_refreshes_search,
        refresh_person_search, has_word_like;
      drop table person_search;
      drop function fold_words, fold_words_german;`);
  }
}

const FOLDING = `
  create extension if not exists pg_trgm;
  create extension if not exists fuzzystrmatch;

  -- Lower-case words without accents, one space between them. The same as foldWords() in the application.
  create function fold_words(text) returns text language sql immutable parallel safe as $$
    select btrim(regexp_replace(
      replace(replace(replace(replace(replace(replace(
        lower(regexp_replace(normalize($1, NFKD), '[\\u0300-\\u036f]', '', 'g')),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ø', 'o'), 'ł', 'l'), 'đ', 'd'),
      '[^[:alnum:]]+', ' ', 'g'))
  $$;
  -- The other way of writing umlauts: somebody looking for Mueller finds Müller. Empty where there is none.
  create function fold_words_german(text) returns text language sql immutable parallel safe as $$
    select case when normalize($1, NFC) ~ '[äöüÄÖÜ]' then
      fold_words(replace(replace(replace(replace(replace(replace(normalize($1, NFC),
        'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'Ae'), 'Ö', 'Oe'), 'Ü', 'Ue'))
    else '' end
  $$;
  -- For typing mistakes: a word of the line is one edit away (two from six letters on), or has the same letters.
  create function has_word_like(line text, term text) returns boolean language sql immutable parallel safe cost 1000 as $$
    select exists (
      select from unnest(string_to_array(left(line, 2000), ' ')) as w(word)
       where length(word) between length(term) - 2 and 60
         and (levenshtein_less_equal(left(word, length(term) + 1), term, 2) <= case when length(term) >= 6 then 2 else 1 end
              or levenshtein_less_equal(word, term, 2) <= case when length(term) >= 6 then 2 else 1 end
              or (length(word) = length(term) and left(word, 1) = left(term, 1) and levenshtein_less_equal(word, term, 2) <= 2
                  and array(select c from regexp_split_to_table(word, '') as c order by c)
                    = array(select c from regexp_split_to_table(term, '') as c order by c))))
  $$;`;

const SEARCH_LINE = `
  create table person_search (
    person_id uuid primary key references person,
    name text not null,
    line text not null
  );
  create index person_search_line on person_search using gin (line gin_trgm_ops);
  create index person_search_name on person_search (name, person_id);

  create function refresh_person_search(ids uuid[]) returns void language sql as $$
    insert into person_search (person_id, name, line)
    select p.id, fold_words(p.name),
           ' ' || concat_ws(' ',
             fold_words(p.name), nullif(fold_words_german(p.name), ''),
             nullif(fold_words(p.title), ''), nullif(fold_words_german(p.title), ''),
             fold_words(d.name), nullif(fold_words_german(d.name), ''),
             (select string_agg(concat_ws(' ', fold_words(s.skill), nullif(fold_words_german(s.skill), '')), ' ' order by s.skill)
                from person_skill s where s.person_id = p.id),
             fold_words(split_part(p.email, '@', 1)))
      from person p left join department d on d.id = p.department_id
     where p.id = any (ids)
    on conflict (person_id) do update set name = excluded.name, line = excluded.line
      where (person_search.name, person_search.line) is distinct from (excluded.name, excluded.line)
  $$;
  select refresh_person_search(array(select id from person));`;

/** Old and new rows are told apart by except, because a join of two tables without statistics takes their product. */
const TRIGGERS = `
  create function person_added_refreshes_search() returns trigger language plpgsql as $$
    begin perform refresh_person_search(array(select id from changed)); return null; end $$;
  create trigger person_added_refreshes_search after insert on person
    referencing new table as changed for each statement execute function person_added_refreshes_search();

  create function person_changed_refreshes_search() returns trigger language plpgsql as $$
    begin
      perform refresh_person_search(array(
        select id from (select id, name, title, email, department_id from changed
                        except select id, name, title, email, department_id from before) as refreshed));
      return null;
    end $$;
  create trigger person_changed_refreshes_search after update on person
    referencing old table as before new table as changed
    for each statement execute function person_changed_refreshes_search();

  create function person_skill_added_refreshes_search() returns trigger language plpgsql as $$
    begin perform refresh_person_search(array(select distinct person_id from changed)); return null; end $$;
  create trigger person_skill_added_refreshes_search after insert on person_skill
    referencing new table as changed for each statement execute function person_skill_added_refreshes_search();

  create function person_skill_removed_refreshes_search() returns trigger language plpgsql as $$
    begin perform refresh_person_search(array(select distinct person_id from changed)); return null; end $$;
  create trigger person_skill_removed_refreshes_search after delete on person_skill
    referencing old table as changed for each statement execute function person_skill_removed_refreshes_search();

  create function department_renamed_refreshes_search() returns trigger language plpgsql as $$
    begin
      perform refresh_person_search(array(
        select p.id from (select id, name from changed except select id, name from before) renamed
          join person p on p.department_id = renamed.id));
      return null;
    end $$;
  create trigger department_renamed_refreshes_search after update on department
    referencing old table as before new table as changed
    for each statement execute function department_renamed_refreshes_search();`;
