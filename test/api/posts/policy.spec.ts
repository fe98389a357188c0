import { type MembershipRole, type PersonKind, type Role, type SpaceVisibility } from '@plenum/contract';
import {
  type Actor,
  aPost,
  EditPost,
  PinPost,
  type PostAnswer,
  ReactToPost,
  ReadPost,
  RemovePost,
  Stage,
} from '@plenum/test-support';
import { sql } from '@plenum/platform';
import { canReadIn, canTakePart, type PlaceFacts } from '@plenum/posts';

/**
 * Every kind of viewer before every kind of place: the function, the SQL predicate, what the card promises
 * (`viewerCan`) and what the server then does must say the same.
 */
let stage: Stage;
beforeAll(async () => (stage = await Stage.start()));
afterAll(() => stage.close());

const kinds: readonly { kind: PersonKind; roles: Role[] }[] = [
  { kind: 'EMPLOYEE', roles: [] },
  { kind: 'EMPLOYEE', roles: ['ADMINISTRATOR'] },
  { kind: 'EMPLOYEE', roles: ['HR_PUBLISHER'] },
  { kind: 'PARTNER', roles: [] },
];
const memberships: readonly (MembershipRole | null)[] = [null, 'MEMBER', 'STEWARD'];
const places = ['COMPANY', 'DEPARTMENT', 'OPEN', 'PRIVATE', 'HIDDEN', 'ARCHIVED'] as const;
type PlaceName = (typeof places)[number];

const grid = kinds.flatMap((who) =>
  memberships.flatMap((membership) => places.map((place) => ({ ...who, membership, place }))),
);

interface Scene {
  readonly viewer: Actor;
  readonly post: PostAnswer;
  readonly facts: PlaceFacts;
}

async function scene(place: PlaceName, who: (typeof kinds)[number], membership: MembershipRole | null): Promise<Scene> {
  const author = await stage.person();
  const viewer = await stage.person({ ...who });
  if (place === 'COMPANY') {
    const facts = { kind: place, visibility: null, archived: false, viewerRole: null };
    return { viewer, post: await aPost(stage, author), facts };
  }
  if (place === 'DEPARTMENT') {
    const id = await stage.department(`Department of ${author.id}`);
    if (membership) {
      await stage.database.query(sql`
        insert into department_member (department_id, person_id, role) values (${id}, ${viewer.id}, ${membership})`);
    }
    const facts = { kind: place, visibility: null, archived: false, viewerRole: membership };
    return { viewer, post: await aPost(stage, author, { place: { kind: place, id } }), facts };
  }
  const visibility: SpaceVisibility = place === 'ARCHIVED' ? 'OPEN' : place;
  const id = await stage.space(visibility, [author]);
  if (membership) await stage.enter(id, viewer, membership);
  const post = await aPost(stage, author, { place: { kind: 'SPACE', id } });
  if (place === 'ARCHIVED') await stage.database.query(sql`update space set archived_at = now() where id = ${id}`);
  return { viewer, post, facts: { kind: 'SPACE', visibility, archived: place === 'ARCHIVED', viewerRole: membership } };
}

describe('Who may do what with a post', () => {
  it.each(grid)('$kind $roles, $membership, $place', async ({ kind, roles, membership, place }) => {
    const { viewer, post, facts } = await scene(place, { kind, roles }, membership);
    const asViewer = { kind, roles } as never;
    const { data, errors } = await stage.app.graphql<{ post: { post: PostAnswer } | null }>(
      ReadPost,
      { id: post.id },
      viewer,
    );
    const readable = errors.length === 0;
    expect(readable).toBe(canReadIn(asViewer, facts));
    const promised = readable
      ? data.post!.post.viewerCan
      : { edit: false, remove: false, pin: false, takePart: false, acceptAnswer: false };
    expect(promised.takePart).toBe(canTakePart(asViewer, facts));
    const does = async (document: string, variables: object) => {
      const refusal = await stage.refusal(viewer, document, { id: post.id, ...variables });
      if (refusal) expect(refusal).toEqual({ code: readable ? 'FORBIDDEN' : 'NOT_FOUND' });
      return refusal === undefined;
    };
    expect(await does(ReactToPost, { kind: 'LIKE' })).toBe(promised.takePart);
    expect(await does(EditPost, { change: { text: 'Otherwise.', version: post.version } })).toBe(promised.edit);
    expect(await does(PinPost, { pinned: true })).toBe(promised.pin);
    expect(await does(RemovePost, {})).toBe(promised.remove);
  });
});
