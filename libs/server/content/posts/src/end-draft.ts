import { sql, type Transaction, type Viewer } from '@plenum/platform';

/**
 * Ends a draft of this writer for good: its words go, its id stays taken for a week, so that a save which arrives late
 * finds it ended, also where none had arrived before. Says whether there was something to end.
 */
export async function endDraft(tx: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const [ended] = await tx.query<{ version: number }>(sql`
    with forgotten as (
      delete from post_draft where person_id = ${viewer.id} and id <> ${id} and ended_at < now() - interval '7 days')
    insert into post_draft as d (id, person_id, content, version, ended_at)
    values (${id}, ${viewer.id}, '{}', 0, now())
    on conflict (id) do update
       set content = '{}', ended_at = now(), publish_at = null, time_zone = null, failure = null
     where d.person_id = excluded.person_id and d.ended_at is null
    returning d.version`);
  return ended !== undefined && ended.version > 0;
}
