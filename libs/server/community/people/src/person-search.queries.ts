import { Injectable } from '@nestjs/common';
import { type DepartmentId, type PersonId, type PersonKind } from '@plenum/contract';
import { departmentAndBelow } from '@plenum/departments';
import {
  alias,
  cursors,
  Database,
  isEmployee,
  join,
  type Page,
  type Sql,
  sql,
  toPage,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { wordsOf } from './fold-words';
import { type PersonCardRow, personCardJson } from './person-card.sql';
import { readablePerson } from './person.policy';

/** Which people; absent narrows nothing. */
export interface PeopleFilter {
  readonly search?: string | null;
  /** With the departments below it; home or serving in. */
  readonly departmentId?: DepartmentId | null;
  readonly skill?: string | null;
  readonly place?: string | null;
  readonly kind?: PersonKind | null;
  readonly managerId?: PersonId | null;
  readonly standing?: 'ACTIVE' | 'FORMER' | 'ALL' | null;
}

interface Hit {
  rank: number;
  name: string;
  card: PersonCardRow;
}

/** How words are looked for: as beginnings of words, or, when that finds nobody, with typing mistakes. */
const EXACTLY = 0;
const ALIKE = 1;

/** Mode, rank, folded name, id. */
const places = cursors('people', 'number', 'number', 'text', 'id');
type At = [number, number, string, string];

const p = alias('p');
const s = alias('s');

@Injectable()
export class PersonSearch {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /**
   * A page of the directory. Without words it walks person_search_name (name, id); with words it takes the candidates
   * from the GIN index person_search_line, ranks them (whole name, words of the name, elsewhere) and sorts at most all
   * people. Only when the beginnings of words find nobody, words with typing mistakes are tried in a second statement.
   */
  async page(viewer: Viewer, filter: PeopleFilter, first: number, after?: string | null): Promise<Page<PersonCardRow>> {
    const key = keyOf(filter);
    const from = places.read(key, after);
    const words = wordsOf(filter.search ?? '');
    let mode = from?.[0] ?? EXACTLY;
    let hits = await this.hits(viewer, filter, words, mode, first, from);
    if (hits.length === 0 && from === null && words.length > 0) {
      mode = ALIKE;
      hits = await this.hits(viewer, filter, words, mode, first, null);
    }
    const write = places.writer(key);
    return toPage(
      hits,
      first,
      ({ rank, name, card }) => write([mode, rank, name, card.id]),
      ({ card }) => card,
    );
  }

  private hits(viewer: Viewer, filter: PeopleFilter, words: string[], mode: number, first: number, from: At | null) {
    const conditions = [
      readablePerson(viewer, p),
      ...narrowed(viewer, filter),
      ...searched(viewer, filter.search ?? '', words, mode),
    ];
    const rank = words.length === 0 ? null : mode === ALIKE ? rankAlike(words) : rankOf(words);
    // Without words the constant rank must not stand in the order, or the index could not be walked.
    const order = rank ? sql`hit.rank, hit.name, hit.id` : sql`hit.name, hit.id`;
    const beyond = from
      ? rank
        ? sql`(${order}) > (${from[1]}, ${from[2]}, ${from[3]}::uuid)`
        : sql`(${order}) > (${from[2]}, ${from[3]}::uuid)`
      : sql`true`;
    const statement = sql`
      select hit.rank, hit.name, ${personCardJson(p)} as card
        from (select hit.* from (
                select s.person_id as id, s.name, ${rank ?? sql`0`} as rank
                  from person_search s join person p on p.id = s.person_id
                 where ${join(conditions, ' and ')}) hit
               where ${beyond} order by ${order} limit ${first + 1}) hit
        join person p on p.id = hit.id
       order by ${order}`;
    return mode === ALIKE ? this.looking(statement) : this.database.query<Hit>(statement);
  }

  /** The index knows no other way of being told how alike is alike: for this one statement. */
  private looking(statement: Sql): Promise<Hit[]> {
    return this.transactions.run(async (tx) => {
      await tx.query(sql`set local pg_trgm.word_similarity_threshold = 0.3`);
      return tx.query<Hit>(statement);
    });
  }
}

const keyOf = (filter: PeopleFilter): readonly unknown[] => [
  filter.search ?? '',
  filter.departmentId ?? '',
  filter.skill ?? '',
  filter.place ?? '',
  filter.kind ?? '',
  filter.managerId ?? '',
  filter.standing ?? 'ACTIVE',
];

function narrowed(viewer: Viewer, filter: PeopleFilter): Sql[] {
  const { departmentId, skill, place, kind, managerId, standing } = filter;
  const conditions: Sql[] = [];
  // What a guest may not read of a person narrows nothing for a guest either, or the list would tell it.
  if (!isEmployee(viewer) && (place || managerId)) return [sql`false`];
  if (departmentId && !isEmployee(viewer)) conditions.push(sql`p.department_id = ${departmentId}`);
  else if (departmentId) {
    const below = departmentAndBelow(sql`${departmentId}`);
    conditions.push(sql`(p.department_id in ${below} or exists (
      select 1 from department_member m where m.person_id = p.id and m.department_id in ${below}))`);
  }
  if (skill) {
    conditions.push(
      sql`exists (select 1 from person_skill k where k.person_id = p.id and lower(k.skill) = lower(${skill}))`,
    );
  }
  if (place) conditions.push(sql`lower(p.place) = lower(${place})`);
  if (kind) conditions.push(sql`p.kind = ${kind}`);
  if (managerId) conditions.push(sql`p.manager_id = ${managerId}`);
  if (standing === 'FORMER') conditions.push(sql`p.deactivated_at is not null`);
  else if (standing !== 'ALL') conditions.push(sql`p.deactivated_at is null`);
  return conditions;
}

/** Every word must be found. Something with an @ is the beginning of an e-mail address. */
function searched(viewer: Viewer, text: string, words: string[], mode: number): Sql[] {
  // Guests search names only: the line holds e-mail and department too.
  if (!isEmployee(viewer)) return words.map((word) => sql`(' ' || s.name) like ${`% ${word}%`}`);
  const typed = text.trim().toLowerCase();
  if (typed.includes('@')) return [sql`starts_with(p.email, ${typed})`];
  return words.map((word) => {
    const begins = sql`s.line like ${`% ${word}%`}`;
    // Up to three letters, nearly every word is one mistake away. The index finds candidates by their letter triples;
    // has_word_like() decides about those that are not alike without a doubt.
    return mode === ALIKE && word.length >= 4
      ? sql`(${begins} or (s.line %> ${word} and (word_similarity(${word}, s.line) >= 0.6 or has_word_like(s.line, ${word}))))`
      : begins;
  });
}

/** 0: the name begins with what was typed; 1: all words are in the name; 2: some are; 3: they stand elsewhere. */
function rankOf(words: string[]): Sql {
  const inName = words.map((word) => sql`(' ' || ${s}.name) like ${`% ${word}%`}`);
  return sql`case when ${s}.name like ${`${words.join(' ')}%`} then 0
    when ${join(inName, ' and ')} then 1 when ${join(inName, ' or ')} then 2 else 3 end`;
}

/** 10 (alike in the name) to 20 (not at all), after every exact rank. */
const rankAlike = (words: string[]): Sql => sql`20 - round(10 * word_similarity(${words.join(' ')}, ${s}.name))::int`;
