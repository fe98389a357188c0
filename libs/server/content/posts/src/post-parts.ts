import { limits, type PostId } from '@plenum/contract';
import { readableDepartment } from '@plenum/departments';
import { readablePerson } from '@plenum/people';
import { alias, BadInput, sql, type Transaction, type Viewer } from '@plenum/platform';

export type PollResults = 'ALWAYS' | 'AFTER_VOTE' | 'AFTER_CLOSE';

export interface NewPoll {
  readonly options: readonly string[];
  readonly multiple: boolean;
  readonly closesAt?: Date | undefined;
  readonly results: PollResults;
}

export interface NewPraise {
  readonly personIds: readonly string[];
  readonly departmentIds: readonly string[];
}

const DAY_MS = 86_400_000;

export function checkPoll(poll: NewPoll, now: Date): void {
  const { minOptions, maxOptions, option: longest, openDays } = limits.poll;
  if (poll.options.length < minOptions) throw new BadInput('draft.poll.options', 'TOO_FEW', minOptions);
  if (poll.options.length > maxOptions) throw new BadInput('draft.poll.options', 'TOO_MANY', maxOptions);
  const seen = new Set<string>();
  poll.options.forEach((option, at) => {
    const words = option.trim().toLowerCase();
    if (words === '') throw new BadInput(`draft.poll.options.${at}`, 'REQUIRED');
    if (option.length > longest) throw new BadInput(`draft.poll.options.${at}`, 'TOO_LONG', longest);
    if (seen.has(words)) throw new BadInput(`draft.poll.options.${at}`, 'DUPLICATE');
    seen.add(words);
  });
  if (!poll.closesAt) {
    if (poll.results === 'AFTER_CLOSE') throw new BadInput('draft.poll.closesAt', 'REQUIRED');
    return;
  }
  if (poll.closesAt <= now) throw new BadInput('draft.poll.closesAt', 'IN_THE_PAST');
  if (poll.closesAt.getTime() > now.getTime() + openDays * DAY_MS) {
    throw new BadInput('draft.poll.closesAt', 'TOO_FAR_AHEAD', openDays);
  }
}

export function checkPraise(viewer: Viewer, praise: NewPraise): void {
  const recipients = new Set([...praise.personIds, ...praise.departmentIds]);
  if (recipients.size === 0) throw new BadInput('draft.praise', 'REQUIRED');
  if (recipients.size > limits.praise.recipients)
    throw new BadInput('draft.praise', 'TOO_MANY', limits.praise.recipients);
  if (praise.personIds.includes(viewer.id)) throw new BadInput('draft.praise.personIds', 'NOT_ALLOWED');
}

export async function insertPoll(tx: Transaction, postId: PostId, poll: NewPoll): Promise<void> {
  await tx.query(sql`
    with written as (
      insert into poll (post_id, multiple, closes_at, results)
      values (${postId}, ${poll.multiple}, ${poll.closesAt ?? null}, ${poll.results}) returning post_id)
    insert into poll_option (post_id, position, text)
    select post_id, o.position - 1, trim(o.text)
      from written, unnest(${[...poll.options]}::text[]) with ordinality as o(text, position)`);
}

/**
 * Recipients who have left, never were or are not the viewer's to know make the whole post wait: BAD_USER_INPUT. A guest
 * would otherwise read the name of anybody whose id came into their hands.
 */
export async function insertPraise(tx: Transaction, viewer: Viewer, postId: PostId, praise: NewPraise): Promise<void> {
  const people = [...new Set(praise.personIds)];
  const departments = [...new Set(praise.departmentIds)];
  const [written] = await tx.query<{ people: string; departments: string }>(sql`
    with people as (
      insert into praise_recipient (post_id, person_id)
      select ${postId}, p.id from person p
       where p.id = any(${people}::uuid[]) and p.deactivated_at is null and ${readablePerson(viewer, alias('p'))} returning 1),
    departments as (
      insert into praise_recipient (post_id, department_id)
      select ${postId}, d.id from department d
       where d.id = any(${departments}::uuid[]) and d.deactivated_at is null
         and ${readableDepartment(viewer, alias('d'))} returning 1)
    select (select count(*) from people) as people, (select count(*) from departments) as departments`);
  if (Number(written!.people) !== people.length) throw new BadInput('draft.praise.personIds', 'UNKNOWN');
  if (Number(written!.departments) !== departments.length) throw new BadInput('draft.praise.departmentIds', 'UNKNOWN');
}
