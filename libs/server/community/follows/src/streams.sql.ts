import { COMPANY_STREAM } from '@plenum/contract';
import { isEmployee, raw, type Sql, sql, type Viewer } from '@plenum/platform';

const NOW = raw('now()');

/** What one follows without having asked for it: the company, the home department and those one serves in. */
export const implicitStreams = (viewer: Viewer): string[] =>
  isEmployee(viewer) ? [COMPANY_STREAM, ...viewer.departmentIds] : [];

/** Posts that belong to one of these stay out even when another stream would bring them in; as `stream_id`. Walks mute_pkey. */
export const mutedStreams = (viewer: Viewer, at: Date | Sql = NOW): Sql => sql`
  select stream_id from mute where person_id = ${viewer.id} and until > ${at}`;

/** Where the Following feed looks, as `id`: all that is followed and not muted. Walks follow_pkey and mute_pkey. */
export const followedStreams = (viewer: Viewer, at: Date | Sql = NOW): Sql => sql`
  select id from (
    select unnest(${implicitStreams(viewer)}::uuid[]) as id
    union select stream_id from follow where person_id = ${viewer.id}) followed
  where not exists (
    select 1 from mute where mute.person_id = ${viewer.id} and mute.stream_id = followed.id and mute.until > ${at})`;
