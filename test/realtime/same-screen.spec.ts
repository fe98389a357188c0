import { type PostId, type Signal } from '@plenum/contract';
import {
  aComment,
  type Actor,
  aPost,
  type CommentAnswer,
  type CommentPage,
  EditComment,
  EditPost,
  LiveClient,
  PinPost,
  type PostAnswer,
  ReactToComment,
  ReactToPost,
  readComments,
  readPost,
  RemoveComment,
  Stage,
  until,
  VoteInPoll,
} from '@plenum/test-support';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let cleo: Actor;

beforeAll(async () => {
  stage = await Stage.start();
  ana = await stage.person({ name: 'Ana', roles: ['ADMINISTRATOR'] });
  [ben, cleo] = [await stage.person({ name: 'Ben' }), await stage.person({ name: 'Cleo' })];
});
afterAll(() => stage.close());

/** What one client shows of a post and its comments, and how it stays right: it asks again for what signals name, no more. */
class Screen {
  private posts = new Map<PostId, PostAnswer>();
  private comments = new Map<PostId, CommentPage>();
  private read = 0;

  private constructor(
    private readonly client: LiveClient,
    private readonly viewer: Actor,
  ) {}

  static async of(viewer: Actor, ids: readonly PostId[]): Promise<Screen> {
    const screen = new Screen(await LiveClient.connect(stage.app, viewer), viewer);
    await screen.client.watch(...ids.map((id) => ({ name: 'post' as const, id })));
    for (const id of ids) await Promise.all([screen.asksPost(id), screen.asksComments(id)]);
    return screen;
  }

  get shows() {
    return { posts: Object.fromEntries(this.posts), comments: Object.fromEntries(this.comments) };
  }

  /** Works off the signals that have come since the last time. */
  async follows(): Promise<void> {
    const news = this.client.signals.slice(this.read);
    this.read += news.length;
    const named = (name: Signal['name']) => [
      ...new Set(news.filter((signal) => signal.name === name).map(({ id }) => id as PostId)),
    ];
    await Promise.all([
      ...named('post')
        .filter((id) => this.posts.has(id))
        .map((id) => this.asksPost(id)),
      ...named('comments')
        .filter((id) => this.comments.has(id))
        .map((id) => this.asksComments(id)),
    ]);
  }

  close(): void {
    this.client.close();
  }

  private async asksPost(id: PostId): Promise<void> {
    this.posts.set(id, await readPost(stage, this.viewer, id));
  }

  private async asksComments(id: PostId): Promise<void> {
    this.comments.set(id, await readComments(stage, this.viewer, id));
  }
}

describe('An old screen that follows its signals', () => {
  let post: PostAnswer;
  let poll: PostAnswer;
  let theirs: CommentAnswer;
  let screen: Screen;

  beforeEach(async () => {
    post = await aPost(stage, ana, { text: 'At noon.' });
    poll = await aPost(stage, ana, { kind: 'POLL', title: 'Which?', poll: { options: ['Yes', 'No'] } });
    theirs = await aComment(stage, cleo, { postId: post.id, text: 'Fine.' });
    screen = await Screen.of(ben, [post.id, poll.id]);
  });
  afterEach(() => screen.close());

  /** The screen as it has become beside one that is opened now. */
  async function becomesFresh(): Promise<void> {
    const fresh = await Screen.of(ben, [post.id, poll.id]);
    fresh.close();
    await until('the old screen is as a fresh one', async () => {
      await screen.follows();
      return JSON.stringify(screen.shows) === JSON.stringify(fresh.shows);
    }).catch(() => expect(screen.shows).toEqual(fresh.shows));
  }

  it.each<[string, () => Promise<unknown>]>([
    ['a reaction', () => stage.ask(cleo, ReactToPost, { id: post.id, kind: 'LIKE' })],
    ['a comment', () => aComment(stage, cleo, { postId: post.id, text: 'One more.' })],
    ['an answer to a comment', () => aComment(stage, ana, { postId: post.id, parentId: theirs.id })],
    ['an edited comment', () => stage.ask(cleo, EditComment, { id: theirs.id, text: 'Finer.', version: 1 })],
    ['a removed comment', () => stage.ask(cleo, RemoveComment, { id: theirs.id })],
    ['a reaction to a comment', () => stage.ask(ana, ReactToComment, { id: theirs.id, kind: 'THANKS' })],
    ['an edited post', () => stage.ask(ana, EditPost, { id: post.id, change: { text: 'At one.', version: 1 } })],
    ['a pin', () => stage.ask(ana, PinPost, { id: post.id, pinned: true })],
    ['a vote', () => stage.ask(cleo, VoteInPoll, { id: poll.id, options: [1] })],
    ['one’s own act in another tab', () => stage.ask(ben, ReactToPost, { id: post.id, kind: 'LAUGH' })],
  ])('shows %s as a fresh one does', async (_, act) => {
    const before = JSON.stringify(screen.shows);
    await act();
    await becomesFresh();
    expect(JSON.stringify(screen.shows)).not.toBe(before);
  });

  it('is as a fresh one after a storm of everything at once', async () => {
    const kinds = ['LIKE', 'THANKS', null, 'LAUGH'];
    await Promise.all([
      ...[ana, ben, cleo].flatMap((who) => [
        ...kinds.map((kind) => stage.ask(who, ReactToPost, { id: post.id, kind })),
        ...kinds.map((kind) => stage.ask(who, ReactToComment, { id: theirs.id, kind })),
        aComment(stage, who, { postId: post.id, parentId: theirs.id }),
        aComment(stage, who, { postId: poll.id }),
        stage.ask(who, VoteInPoll, { id: poll.id, options: [0] }),
      ]),
      stage.ask(cleo, EditComment, { id: theirs.id, text: 'Finer.', version: 1 }),
      stage.ask(ana, EditPost, { id: post.id, change: { text: 'At one.', version: 1 } }),
    ]);
    await becomesFresh();
  });
});
