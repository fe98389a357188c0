import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SpaceId, type SpaceVisibility } from '@plenum/contract';
import { newId, sql } from '@plenum/platform';
import { aClientKey, type Actor, Stage } from '@plenum/test-support';

const doc = (name: string, args: string, more = '{ id }') =>
  `mutation (${args}) { it: ${name}(${args.replace(/\$(\w+): [^,]+/g, '$1: $$$1')}) ${more} }`;

/** A word that stands nowhere else; `of` says in which hidden thing. */
export const canary = (of: string): string => `zqcanary${of}`;

/** What is in a closed space, by the ids somebody might have kept or guessed. */
export interface Closed {
  readonly space: SpaceId;
  readonly post: string;
  readonly question: string;
  readonly poll: string;
  readonly announcement: string;
  readonly removed: string;
  readonly comment: string;
  readonly reply: string;
  readonly file: string;
  readonly draft: string;
  readonly tags: readonly string[];
}

/**
 * A company with a hidden and a private space full of words that stand nowhere else, and the people who must never
 * read one of them. Everything is written through the front door.
 */
export class ClosedWorld {
  hidden!: Closed;
  private!: Closed;
  member!: Actor;
  /** Answers for both spaces beside the member, who wrote everything: without, reports would go to administrators. */
  steward!: Actor;
  outsider!: Actor;
  guest!: Actor;
  exMember!: Actor;
  exGuest!: Actor;
  administrator!: Actor;
  deactivated!: Actor;
  openSpace!: SpaceId;

  private constructor(
    readonly stage: Stage,
    private readonly folder: string,
  ) {}

  static async make(worker = false): Promise<ClosedWorld> {
    const folder = await mkdtemp(join(tmpdir(), 'plenum-attack-'));
    const world = new ClosedWorld(await Stage.start({ worker, settings: { PLENUM_DATA_DIR: folder } }), folder);
    await world.furnish();
    return world;
  }

  async close(): Promise<void> {
    await this.stage.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async do<Result = { id: string }>(as: Actor, name: string, args: string, variables: object, more?: string) {
    return (await this.stage.ask<{ it: Result }>(as, doc(name, args, more), variables)).it;
  }

  private async furnish(): Promise<void> {
    const { stage } = this;
    const department = await stage.department('Sales');
    const employee = (name: string) => stage.person({ name, department });
    [this.member, this.outsider, this.exMember] = [
      await employee('Mia'),
      await employee('Otto'),
      await employee('Eva'),
    ];
    [this.guest, this.exGuest] = [await stage.person({ kind: 'PARTNER' }), await stage.person({ kind: 'PARTNER' })];
    this.administrator = await stage.person({ roles: ['ADMINISTRATOR'] });
    this.deactivated = await employee('Dan');
    this.openSpace = await stage.space('OPEN', [this.member, this.guest, this.exGuest]);
    this.steward = await stage.person();
    this.hidden = await this.fill('HIDDEN', 'hidden');
    this.private = await this.fill('PRIVATE', 'private');
    await stage.database.query(sql`update person set deactivated_at = now() where id = ${this.deactivated.id}`);
  }

  private async fill(visibility: SpaceVisibility, word: string): Promise<Closed> {
    const { member } = this;
    const { id: spaceId } = await this.do(member, 'createSpace', '$space: NewSpace!', {
      space: { clientKey: newId(), visibility, name: canary(`${word}name`), description: canary(`${word}description`) },
    });
    const space = spaceId as SpaceId;
    await this.stage.enter(space, this.steward, 'STEWARD');
    await this.stage.database.query(sql`update space set members = members + 1 where id = ${space}`);
    const leavers = [this.exMember, this.exGuest];
    for (const who of [...leavers, this.deactivated]) {
      await this.do(
        member,
        'inviteToSpace',
        '$invitees: SpaceInvitees!',
        { invitees: { spaceId, personIds: [who.id] } },
        '{ invited }',
      );
      await this.do(who, 'acceptSpaceInvitation', '$id: ID!', { id: space });
    }
    const waiting = await this.stage.person();
    await this.do(
      member,
      'inviteToSpace',
      '$invitees: SpaceInvitees!',
      { invitees: { spaceId, personIds: [waiting.id] } },
      '{ invited }',
    );
    const closed = await this.talk(space, word);
    for (const who of leavers) {
      await this.do(who, 'bookmarkPost', '$id: ID!, $bookmarked: Boolean!', { id: closed.post, bookmarked: true });
      await this.do(
        who,
        'reportPost',
        '$id: ID!, $reason: String!',
        { id: closed.post, reason: canary(`${word}report`) },
        '',
      );
      await this.do(who, 'reactToPost', '$id: ID!, $kind: ReactionKind', { id: closed.post, kind: 'LIKE' });
      await this.do(who, 'mute', '$mute: NewMute!', { mute: { kind: 'SPACE', id: space, span: 'DAY' } });
      await this.stage.ask(who, '{ homeFeed(kind: FOR_YOU) { edges { cursor } } }');
      await this.do(member, 'removeSpaceMember', '$member: SpaceSeat!', { member: { spaceId, personId: who.id } });
    }
    return closed;
  }

  /** Everything that can be said in a space. */
  private async talk(space: SpaceId, word: string): Promise<Closed> {
    const { member } = this;
    const publish = async (kind: string, more: object = {}) =>
      (
        await this.do(member, 'publishPost', '$draft: PostDraftInput!', {
          draft: {
            clientKey: aClientKey(),
            kind,
            place: { kind: 'SPACE', id: space },
            title: canary(`${word}title`),
            text: `${canary(`${word}text`)} #${canary(`${word}tag`)}`,
            ...more,
          },
        })
      ).id;
    const comment = async (postId: string, text: string, parentId?: string) =>
      (
        await this.do(member, 'writeComment', '$draft: CommentDraftInput!', {
          draft: { clientKey: aClientKey(), postId, parentId, text },
        })
      ).id;
    const file = await this.upload(member, `${canary(`${word}file`)}.txt`, canary(`${word}content`));
    const post = await publish('UPDATE', { attachmentIds: [file] });
    const poll = await publish('POLL', { poll: { options: [canary(`${word}option`), 'No'] } });
    const removed = await publish('UPDATE');
    await this.do(member, 'removePost', '$id: ID!', { id: removed }, '');
    await this.do(member, 'editPost', '$id: ID!, $change: PostChangeInput!', {
      id: post,
      change: {
        version: 1,
        title: canary(`${word}title`),
        text: `${canary(`${word}edited`)} #${canary(`${word}tag`)} #${canary(`${word}other`)}`,
      },
    });
    await this.do(member, 'pinPost', '$id: ID!, $pinned: Boolean!', { id: post, pinned: true });
    const [question, announcement] = [await publish('QUESTION'), await publish('ANNOUNCEMENT')];
    const first = await comment(question, canary(`${word}comment`));
    const reply = await comment(question, canary(`${word}reply`), first);
    await this.do(member, 'acceptAnswer', '$postId: ID!, $commentId: ID', { postId: question, commentId: first });
    await this.do(member, 'followTopic', '$tag: String!', { tag: canary(`${word}tag`) });
    const draft = newId();
    await this.do(member, 'saveDraft', '$id: ID!, $content: PostContentInput!, $version: Int!', {
      id: draft,
      version: 0,
      content: { place: { kind: 'SPACE', id: space }, text: canary(`${word}draft`) },
    });
    const tags = [canary(`${word}tag`), canary(`${word}other`)];
    return { space, post, question, poll, announcement, removed, comment: first, reply, file, draft, tags };
  }

  private async upload(as: Actor, name: string, words: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([words]), name);
    const answer = await this.stage.app.request('/files', { method: 'POST', body: form }, as);
    const { id } = (await answer.json()) as { id: string };
    return id;
  }
}

/** Every id that leads into a closed space. */
export const idsOf = ({ tags: _, ...ids }: Closed): string[] => Object.values(ids);
