import { type DepartmentId, type PersonId, type SpaceId, type SpaceVisibility } from '@plenum/contract';
import { newId, sql } from '@plenum/platform';
import { Company } from '../people/company';

/** What an act on a space gives back, as far as these tests look. */
export interface SeenSpace {
  id: SpaceId;
  name: string;
  visibility: SpaceVisibility;
  version: number;
  memberCount: number;
  viewerRole: string | null;
  viewerInvited: boolean;
  viewerRequested: boolean;
  archivedAt: string | null;
  stewards: { id: PersonId }[];
  viewerCan: Record<string, boolean>;
}

const seen = `
  id name visibility version memberCount viewerRole viewerInvited viewerRequested archivedAt stewards { id }
  viewerCan { read post join request acceptInvitation leave invite inviteGuests edit steward }`;

const seat = '$id: ID!, $person: ID!';
const seated = '{ spaceId: $id, personId: $person }';
const one = (name: string) => `mutation ($id: ID!) { space: ${name}(id: $id) { ${seen} } }`;
const withPerson = (name: string, input: string) =>
  `mutation (${seat}) { space: ${name}(${input}: ${seated}) { ${seen} } }`;

/** Every act by its name, with the variables it takes: `id` is the space, `person` somebody else. */
export const acts = {
  see: `query ($id: ID!) { space(id: $id) { ${seen} } }`,
  join: one('joinSpace'),
  leave: one('leaveSpace'),
  accept: one('acceptSpaceInvitation'),
  decline: one('declineSpaceInvitation'),
  request: `mutation ($id: ID!, $message: String! = "") { space: requestToJoinSpace(id: $id, message: $message) { ${seen} } }`,
  withdrawRequest: one('withdrawSpaceRequest'),
  archive: one('archiveSpace'),
  unarchive: one('unarchiveSpace'),
  admit: `mutation (${seat}) { space: answerSpaceRequest(request: ${seated}, accept: true) { ${seen} } }`,
  refuse: `mutation (${seat}) { space: answerSpaceRequest(request: ${seated}, accept: false) { ${seen} } }`,
  withdrawInvitation: withPerson('withdrawSpaceInvitation', 'invitation'),
  remove: withPerson('removeSpaceMember', 'member'),
  makeSteward: withPerson('makeSpaceSteward', 'member'),
  unmakeSteward: withPerson('unmakeSpaceSteward', 'member'),
  create: `mutation ($space: NewSpace!) { space: createSpace(space: $space) { ${seen} } }`,
  edit: `mutation ($space: SpaceChanges!) { space: editSpace(space: $space) { ${seen} } }`,
  appoint: `mutation ($id: ID!, $person: ID!, $reason: String!) {
    appointSpaceSteward(appointment: { spaceId: $id, personId: $person, reason: $reason }) }`,
  invite: `mutation ($id: ID!, $people: [ID!]! = [], $departments: [ID!]! = []) {
    inviteToSpace(invitees: { spaceId: $id, personIds: $people, departmentIds: $departments }) {
      invited space { ${seen} } } }`,
} as const;

export type Act = keyof typeof acts;

/** A company with spaces in it; every act goes through the front door. */
export class Community {
  private constructor(readonly company: Company) {}

  static async start(): Promise<Community> {
    return new Community(await Company.start());
  }

  close = () => this.company.app.close();
  anEmployee = (wishes = {}) => this.company.aPerson(wishes);
  aGuest = () => this.company.aPerson({ kind: 'PARTNER' });
  anAdministrator = () => this.company.aPerson({ roles: ['ADMINISTRATOR'] });

  /** A space whose steward made it through the door. */
  async aSpace(steward: PersonId, visibility: SpaceVisibility, name = `Space ${newId()}`): Promise<SeenSpace> {
    return this.does(steward, 'create', { space: { clientKey: newId(), name, visibility } });
  }

  async aMember(steward: PersonId, space: SpaceId, person: PersonId): Promise<PersonId> {
    await this.invites(steward, space, [person]);
    await this.does(person, 'accept', { id: space });
    return person;
  }

  /** The space after an act that is let through; null where the act ends with losing sight of it. */
  async does(who: PersonId, act: Act, variables: object): Promise<SeenSpace> {
    return (await this.company.ask<{ space: SeenSpace }>(who, acts[act], variables)).space;
  }

  async invites(who: PersonId, id: SpaceId, people: PersonId[], departments: DepartmentId[] = []): Promise<number> {
    const answer = await this.company.ask<{ inviteToSpace: { invited: number } }>(who, acts.invite, {
      id,
      people,
      departments,
    });
    return answer.inviteToSpace.invited;
  }

  /** What an act is refused with. */
  refuses(who: PersonId, act: Act, variables: object): Promise<object | undefined> {
    return this.company.refused(who, acts[act], variables);
  }

  async deactivate(person: PersonId): Promise<void> {
    await this.company.database.query(sql`update person set deactivated_at = now() where id = ${person}`);
  }

  /** What the counters say against what there is; empty when all is well. */
  async wrongCounts(): Promise<object[]> {
    return this.company.database.query(sql`
      select s.name, s.members, count(m.person_id)::int as counted
        from space s left join space_member m on m.space_id = s.id
       group by s.id having s.members <> count(m.person_id)`);
  }

  async events(name: string): Promise<Record<string, unknown>[]> {
    const rows = await this.company.database.query<{ payload: Record<string, unknown> }>(
      sql`select payload from outbox_event where name = ${name} order by id`,
    );
    return rows.map(({ payload }) => payload);
  }
}
