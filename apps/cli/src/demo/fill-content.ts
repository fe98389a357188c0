import { COMPANY_STREAM } from '@plenum/contract';
import { topicStream } from '@plenum/follows';
import { type Sql, sql, type Transaction } from '@plenum/platform';
import { type DemoSize, type Progress } from './demo-size';
import { idMadeAt, oneOf } from './sql-parts';
import { endings, middles, openings, questions, replies, topics } from './words';

const BATCH = 100_000;
/** How far back the oldest post lies. */
const DAYS = 365;
/** The last days belong to the stories told by hand. */
const QUIET_HOURS = 55;

/** Posts, comments and reactions by the hundred thousand. Few loud spaces and people, many quiet ones. */
export async function fillContent(tx: Transaction, size: DemoSize, progress: Progress): Promise<void> {
  await tx.query(sql`create temp table demo_post (n int, id uuid, created_at timestamptz) on commit drop`);
  await inBatches(
    size.posts,
    (from, to) => posts(tx, from, to, size.posts),
    (done) => progress('posts', done, size.posts),
  );
  await tx.query(sql`create unique index on demo_post (n)`);
  await tx.query(sql`analyze demo_post`);
  await streams(tx);
  await inBatches(
    size.comments,
    (from, to) => comments(tx, from, to, size),
    (done) => progress('comments', done, size.comments),
  );
  await inBatches(
    size.reactions,
    (from, to) => reactions(tx, from, to, size),
    (done) => progress('reactions', done, size.reactions),
  );
  await counters(tx);
}

async function inBatches(
  count: number,
  work: (from: number, to: number) => Promise<void>,
  tell: (done: number) => void,
) {
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(from + BATCH, count);
    await work(from, to);
    tell(to);
  }
}

/** 12 % company, 18 % the author's department, 70 % spaces, the first spaces by far the loudest. Newest last. */
async function posts(tx: Transaction, from: number, to: number, total: number): Promise<void> {
  const asked = JSON.stringify(questions.map((question, at) => ({ ...question, at })));
  await tx.query(sql`
    with picked as (
      select n, random() as place, power(random(), 3) as space_at, random() as member_at, power(random(), 1.6) as person_at,
             now() - ${DAYS}::int * interval '1 day' * (1 - n::float8 / ${total}::float8) - ${QUIET_HOURS}::int * interval '1 hour' as created_at
        from generate_series(${from + 1}::int, ${to}::int) n),
    spaced as (
      select p.*, s.id as space_id, s.n as space_n, s.members
        from picked p join demo_space s on s.n = 1 + floor(p.space_at * (select count(*) from demo_space))::int),
    placed as (
      select s.*, case when s.place < 0.12 then 'COMPANY' when s.place < 0.30 then 'DEPARTMENT' else 'SPACE' end as place_kind,
             author.id as person_id, author.department_id, m.person_id as member_id
        from spaced s
        join demo_person author on author.n = 1 + floor(s.person_at * (select max(n) from demo_person))::int
        join demo_member m on m.space_n = s.space_n and m.m = 1 + floor(s.member_at * s.members)::int),
    written as (
      insert into post (id, author_id, kind, place_kind, place_id, title, text, client_key, body_hash, created_at)
      select ${idMadeAt(sql`created_at`)}, case when place_kind = 'SPACE' then member_id else person_id end,
             case when n % 12 = 0 then 'QUESTION' else 'UPDATE' end, place_kind,
             case place_kind when 'COMPANY' then ${COMPANY_STREAM}::uuid when 'DEPARTMENT' then department_id else space_id end,
             coalesce(asked.title, ''),
             coalesce(asked.text, ${oneOf(openings)} || ' ' || ${oneOf(middles)} || '. ' || ${oneOf(endings)})
               || case when n % 3 = 0 then ' #' || ${oneOf(topics)} else '' end,
             'demo-post-' || n, '', created_at
        from placed
        left join jsonb_to_recordset(${asked}::jsonb) as asked(at int, title text, text text)
          on n % 12 = 0 and asked.at = (n / 12) % ${questions.length}
      returning id, client_key, created_at)
    insert into demo_post select substr(client_key, 11)::int, id, created_at from written`);
}

async function streams(tx: Transaction): Promise<void> {
  const tags = topics.map((tag) => ({ id: topicStream(tag), tag }));
  await tx.query(sql`
    insert into post_stream (stream_id, post_id, space_id)
    select stream, p.id, case when p.place_kind = 'SPACE' then p.place_id end
      from post p cross join lateral (values (p.place_id), (p.author_id)) s(stream)
     where p.client_key like 'demo-post-%' order by stream, p.id`);
  await tx.query(sql`
    with tags as (select id, tag from jsonb_to_recordset(${JSON.stringify(tags)}::jsonb) as t(id uuid, tag text)),
    found as (
      insert into post_stream (stream_id, post_id, space_id)
      select t.id, p.id, case when p.place_kind = 'SPACE' then p.place_id end
        from post p join tags t on t.tag = substring(p.text from '#([a-z]+)$')
       where p.client_key like 'demo-post-%' returning stream_id)
    insert into topic (id, tag, posts)
    select t.id, t.tag, (select count(*) from found where found.stream_id = t.id) from tags t
    on conflict (id) do update set posts = topic.posts + excluded.posts`);
}

/**
 * Which post the `n`th of `total` things hangs on: newer ones more often (the larger the power). Of all picks each batch
 * draws its own part, so it writes to one region of every index instead of all over them.
 */
const pickedPost = (total: number, posts: number, power: number): Sql =>
  sql`1 + floor((1 - power(1 - (n - random()) / ${total}::float8, ${power}::float8)) * ${posts - 1}::int)::int`;

const somebody = sql`1 + floor(random() * (select max(n) from demo_person))::int`;

/** A third of the comments answer another one of their batch. */
async function comments(tx: Transaction, from: number, to: number, size: DemoSize): Promise<void> {
  const first = Math.ceil((to - from) * 0.7);
  await tx.query(sql`
    with asked as materialized (
      select n, ${pickedPost(size.comments, size.posts, 1.3)} as post_n, ${somebody} as person_n
        from generate_series(${from + 1}::int, ${from + first}::int) n),
    opened as materialized (
      select asked.n, ${idMadeAt(sql`said.at`)} as id, p.id as post_id, author.id as author_id, said.at as created_at
        from asked join demo_post p on p.n = asked.post_n join demo_person author on author.n = asked.person_n
        cross join lateral (select least(now(), p.created_at + random() * interval '20 hours') as at) said),
    answered as materialized (
      select ${from + 1}::int + floor(random() * ${first}::int)::int as parent_n, ${somebody} as person_n
        from generate_series(1, ${to - from - first}::int))
    insert into comment (id, post_id, parent_id, author_id, replies, text, client_key, body_hash, created_at)
    select id, post_id, null::uuid, author_id, coalesce(replies, 0), ${oneOf(replies)}, 'demo-' || gen_random_uuid(), ''::bytea, created_at
      from opened left join (select parent_n, count(*)::int as replies from answered group by parent_n) a on a.parent_n = opened.n
    union all
    select ${idMadeAt(sql`said.at`)}, o.post_id, o.id, author.id, 0, ${oneOf(replies)}, 'demo-' || gen_random_uuid(), ''::bytea, said.at
      from answered a join opened o on o.n = a.parent_n join demo_person author on author.n = a.person_n
      cross join lateral (select least(now(), o.created_at + random() * interval '5 hours') as at) said`);
}

async function reactions(tx: Transaction, from: number, to: number, size: DemoSize): Promise<void> {
  await tx.query(sql`
    insert into reaction (object_id, person_id, kind, created_at)
    select p.id, person.id,
           (array['LIKE','LIKE','LIKE','CELEBRATE','SUPPORT','INSIGHTFUL','LAUGH','THANKS'])[1 + floor(random() * 8)::int],
           least(now(), p.created_at + random() * interval '2 days')
      from (select ${pickedPost(size.reactions, size.posts, 1.5)} as post_n, ${somebody} as person_n
              from generate_series(${from + 1}::int, ${to}::int) n) pick
      join demo_post p on p.n = pick.post_n join demo_person person on person.n = pick.person_n
    on conflict do nothing`);
}

/** What the screens show as numbers, counted from the rows. */
async function counters(tx: Transaction): Promise<void> {
  await tx.query(sql`
    insert into post_counter (post_id, comments, active_at)
    select p.id, coalesce(c.count, 0), greatest(p.created_at, c.latest)
      from demo_post p left join (select post_id, count(*)::int as count, max(created_at) as latest from comment group by post_id) c
        on c.post_id = p.id`);
  await tx.query(sql`
    insert into reaction_count (object_id, kind, count)
    select r.object_id, r.kind, count(*)::int from reaction r join demo_post p on p.id = r.object_id group by r.object_id, r.kind`);
}
