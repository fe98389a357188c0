import { parse, toBody } from '@plenum/markdown';
import { sql } from '@plenum/platform';
import { type Actor, aComment, aPost, EditComment, EditPost, RemoveComment, Stage } from '@plenum/test-support';

let stage: Stage;
let ana: Actor;
let ben: Actor;
beforeAll(async () => {
  stage = await Stage.start();
  [ana, ben] = [await stage.person({ name: 'Ana' }), await stage.person({ name: 'Ben' })];
});
afterAll(() => stage.close());

interface Words {
  body: string;
  revisions: { text: string; body: string }[];
}
const treeOf = (text: string) => toBody(parse(text));
const shape = 'body revisions { text body }';
const ofPost = async (id: string) => {
  const asked = `query ($id: ID!) { post(id: $id) { post { ${shape} } } }`;
  return (await stage.ask<{ post: { post: Words } }>(ben, asked, { id })).post.post;
};
const ofComment = async (id: string) => {
  const asked = `query ($id: ID!) { comment(id: $id) { ${shape} } }`;
  return (await stage.ask<{ comment: Words }>(ben, asked, { id })).comment;
};

describe('What readers are given to show', () => {
  const first = '# Fair\n\nIn **hall four**, because of #rain.\n\n- [x] chairs\n- [ ] `lights`';
  const second = '> In hall *five*.\n\n| a | b |\n| - | - |\n| c | [d](https://example.org) |';

  it('is the tree of a post, of what it said before, and at once of what it says now', async () => {
    const post = await aPost(stage, ana, { text: first });
    expect(JSON.parse((await ofPost(post.id)).body)).toEqual(treeOf(first));
    await stage.ask(ana, EditPost, { id: post.id, change: { text: second, version: post.version } });
    const after = await ofPost(post.id);
    expect(JSON.parse(after.body)).toEqual(treeOf(second));
    expect(after.revisions.map(({ body }) => JSON.parse(body) as unknown)).toEqual([treeOf(first)]);
  });

  it('is the same for a text that came into the table on another way', async () => {
    const post = await aPost(stage, ana, { text: 'As it was.' });
    const text = 'As **it** is, <b>now</b>.';
    await stage.database.query(sql`update post set text = ${text} where id = ${post.id}`);
    expect(JSON.parse((await ofPost(post.id)).body)).toEqual(treeOf(text));
  });

  it('is the tree of a comment, and nothing once it was removed', async () => {
    const post = await aPost(stage, ana, {});
    const comment = await aComment(stage, ben, { postId: post.id, text: first });
    await stage.ask(ben, EditComment, { id: comment.id, text: second, version: comment.version });
    const edited = await ofComment(comment.id);
    expect(JSON.parse(edited.body)).toEqual(treeOf(second));
    expect(edited.revisions.map(({ body }) => JSON.parse(body) as unknown)).toEqual([treeOf(first)]);
    await aComment(stage, ana, { postId: post.id, parentId: comment.id });
    await stage.ask(ben, RemoveComment, { id: comment.id });
    expect((await ofComment(comment.id)).body).toBe('[]');
  });
});
