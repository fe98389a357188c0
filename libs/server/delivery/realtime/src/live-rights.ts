import { Injectable } from '@nestjs/common';
import {
  COMPANY_STREAM,
  type DepartmentId,
  isUuid,
  type PersonId,
  type PostId,
  type SpaceId,
  type Watch,
} from '@plenum/contract';
import { DepartmentQueries } from '@plenum/departments';
import { PersonQueries } from '@plenum/people';
import { Database, isEmployee, type Room, rooms, sql, type Viewer } from '@plenum/platform';
import { PostQueries } from '@plenum/posts';
import { SpaceQueries } from '@plenum/spaces';

/** Which rooms a viewer may be in; asked when a socket joins and again when rights may have changed. */
@Injectable()
export class LiveRights {
  constructor(
    private readonly database: Database,
    private readonly posts: PostQueries,
    private readonly spaces: SpaceQueries,
    private readonly people: PersonQueries,
    private readonly departments: DepartmentQueries,
  ) {}

  /**
   * The rooms a socket is in without asking: its person's, the members' rooms of its spaces and, for employees, the
   * streams of the Following feed. Only what every employee may read is told to a stream's room. One statement.
   */
  async ownRooms(viewer: Viewer): Promise<Room[]> {
    const rows = await this.database.query<{ id: string; member: boolean }>(sql`
      select space_id as id, true as member from space_member where person_id = ${viewer.id}
      union all select stream_id, false from follow where person_id = ${viewer.id}
      union all select id, false from unnest(${[COMPANY_STREAM, ...viewer.departmentIds]}::uuid[]) as id`);
    const members = rows.filter(({ member }) => member).map(({ id }) => rooms.members(id));
    const streams = rows.filter(({ member }) => !member).map(({ id }) => rooms.stream(id));
    return [rooms.person(viewer.id), ...members, ...(isEmployee(viewer) ? streams : [])];
  }

  /** The room of each thing on screen, null for what the viewer may not see. At most one statement for each kind of thing. */
  async roomsOf(viewer: Viewer, watches: readonly Watch[]): Promise<(Room | null)[]> {
    const ids = (name: Watch['name']) =>
      watches.filter((watch) => watch.name === name && isUuid(watch.id)).map(({ id }) => id);
    const [posts, spaces, people, departments] = await Promise.all([
      seen(ids('post') as PostId[], (wanted) => this.posts.cards(viewer, wanted)),
      seen(ids('space') as SpaceId[], (wanted) => this.spaces.byIds(viewer, wanted)),
      seen(ids('person') as PersonId[], (wanted) => this.people.byIds(viewer, wanted)),
      seen(ids('department') as DepartmentId[], (wanted) => this.departments.byIds(viewer, wanted)),
    ]);
    return watches.map(({ name, id }): Room | null => {
      if (!isUuid(id)) return null;
      if (name === 'post') return posts.has(id) ? rooms.post(id) : null;
      if (name === 'space') return spaces.has(id) ? rooms.about(id) : null;
      if (name === 'person') return people.has(id) ? rooms.about(id) : null;
      // Looked up as well: the room of a space is named alike, and whoever names a hidden one a department hears of it.
      if (name === 'department') return departments.has(id) ? rooms.about(id) : null;
      return isEmployee(viewer) ? rooms.stream(id) : null;
    });
  }
}

async function seen<T extends string>(
  ids: readonly T[],
  read: (ids: readonly T[]) => Promise<readonly ({ id: string } | null)[]>,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  return new Set((await read(ids)).flatMap((row) => (row ? [row.id] : [])));
}
