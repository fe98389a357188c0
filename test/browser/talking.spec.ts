import { aComment, aPost } from '@plenum/test-support';
import { type Page } from 'playwright-core';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const menu = async (page: Page, of: string, item: string) => {
  await page.getByRole('button', { name: of }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

journey('comments, replies, edits and deletes, while another watches', async (house) => {
  const anna = await house.person('Anna Berg');
  const ben = await house.person('Ben Adeyemi');
  const post = await aPost(house.stage, anna, { text: 'Who waters the plants?' });
  const [asks, answers] = [
    await house.visitAs(anna, `/posts/${post.id}`),
    await house.visitAs(ben, `/posts/${post.id}`),
  ];
  await house.hearsNews(asks);
  await answers.getByRole('button', { name: 'Write a comment' }).click();
  await field(answers, 'Write a comment').fill('I do, on Mondays.');
  await isGoodToLookAt(answers, 'comment-writing');
  await answers.getByRole('button', { name: 'Send' }).click();
  await asks.getByText('I do, on').waitFor();

  await asks.getByRole('button', { name: 'Reply' }).first().click();
  await field(asks, 'Reply to Ben Adeyemi').fill('Thank you!');
  await asks.keyboard.press('Control+Enter');
  await answers.getByText('Thank you!').waitFor();
  await isGoodToLookAt(answers, 'comments');

  await menu(answers, 'More for the comment by Ben Adeyemi', 'Edit');
  await field(answers, 'Edit').fill('I do, on Tuesdays.');
  await answers.getByRole('button', { name: 'Save' }).click();
  await asks.getByText('I do, on Tuesdays.').waitFor();
  await menu(asks, 'More for the comment by Ben Adeyemi', 'Edit history');
  await asks.getByRole('dialog', { name: 'Edit history' }).getByText('Mondays').waitFor();
  await isGoodToLookAt(asks, 'comment-history');
  await asks.keyboard.press('Escape');

  await menu(asks, 'More for the comment by Anna Berg', 'Delete');
  await asks.getByRole('dialog').getByRole('button', { name: 'Delete comment' }).click();
  await answers.getByText('Thank you!').waitFor({ state: 'hidden' });
});

journey('keeps what was begun when the page is left', async (house) => {
  const clara = await house.person('Clara Okafor');
  const post = await aPost(house.stage, clara, { text: 'Half a thought.' });
  const page = await house.visitAs(clara, `/posts/${post.id}`);
  await page.getByRole('button', { name: 'Write a comment' }).click();
  await field(page, 'Write a comment').fill('And the other half');
  await page.getByText('And the other half').waitFor();
  await page.reload();
  await field(page, 'Write a comment').getByText('And the other half').waitFor();
});

journey('shows both when the same post was changed twice', async (house) => {
  const dina = await house.person('Dina Rossi');
  const post = await aPost(house.stage, dina, { text: 'Meeting at nine.' });
  const [desk, train] = [
    await house.visitAs(dina, `/posts/${post.id}`),
    await house.visitAs(dina, `/posts/${post.id}`),
  ];
  for (const page of [desk, train]) await menu(page, 'More for this post', 'Edit');
  await field(desk, 'Text').fill('Meeting at ten.');
  await field(train, 'Text').fill('Meeting at eleven.');
  await desk.getByRole('button', { name: 'Save' }).click();
  await desk.getByText('The post is changed.').first().waitFor();
  await train.getByRole('button', { name: 'Save' }).click();
  const both = train.getByRole('dialog').getByRole('alert');
  await both.getByText('Meeting at ten.').waitFor();
  await both.getByText('Meeting at eleven.').waitFor();
  await isGoodToLookAt(train, 'post-stale');
  await both.getByRole('button', { name: 'Save mine over it' }).click();
  await desk.getByRole('article').getByText('Meeting at eleven.').waitFor();
});

journey('deletes a post, and has it back while one regrets it', async (house) => {
  const emil = await house.person('Emil Novak');
  const post = await aPost(house.stage, emil, { text: 'A hasty word.' });
  await aComment(house.stage, emil, { postId: post.id });
  const page = await house.visitAs(emil, `/posts/${post.id}`);
  await menu(page, 'More for this post', 'Delete');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('A hasty word.').waitFor();
  await menu(page, 'More for this post', 'Delete');
  await page.getByText('This post was deleted').first().waitFor({ timeout: 20_000 });
  await isGoodToLookAt(page, 'post-deleted');
});
