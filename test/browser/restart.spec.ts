import { aComment, aPost, readComments } from '@plenum/test-support';
import { isGoodToLookAt, journeysIn } from './support/journeys';

const journey = journeysIn();

/** What a browser says of a server that is not there, also where it asks for a part of the client. */
const gone = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|WebSocket connection|Failed to fetch dynamically/;

journey('loses nothing when the server ends and starts again', async (house) => {
  const { stage } = house;
  const [anna, ben] = [await house.person('Anna Berg'), await house.person('Ben Adeyemi')];
  const post = await aPost(stage, anna, { text: 'The server room gets a new floor.' });
  const { url, server } = await house.anotherServer();
  try {
    const page = await house.visitAs(ben, '/?feed=company', { baseURL: url });
    const article = page.getByRole('article').filter({ hasText: 'new floor' });
    const writer = article.getByRole('textbox', { name: 'Write a comment' });
    await house.hearsNews(page);
    await article.getByRole('button', { name: 'Comment', exact: true }).click();
    await writer.fill('Will it be loud?');
    await page.waitForLoadState('networkidle');

    house.expectIn(page, gone);
    await server.kill();
    await page.getByText('Reconnecting').first().waitFor();
    await article.getByRole('button', { name: 'Send' }).click();
    await article.getByText('Waiting for the connection').waitFor();
    await article.getByText('Will it be loud?').waitFor();
    await writer.fill('And for how');
    await aComment(stage, anna, { postId: post.id, text: 'Only on Saturday.' });
    // Longer than it takes to ask in vain for what is on the screen.
    await page.waitForTimeout(4_000);
    await isGoodToLookAt(page, 'server-gone');

    await server.start();
    await page.getByText('Reconnecting').first().waitFor({ state: 'hidden' });
    await article.getByText('Only on Saturday.').waitFor();
    await article.getByText('Waiting for the connection').waitFor({ state: 'hidden' });
    await writer.getByText('And for how').waitFor();
    const said = await readComments(stage, anna, post.id);
    expect(said.edges.map(({ node }) => node.text).sort()).toEqual(['Only on Saturday.', 'Will it be loud?']);

    await aPost(stage, anna, { text: 'The floor is dry.' });
    await page.getByRole('button', { name: '1 new post' }).waitFor();
    await writer.pressSequentially(' long?');
    await article.getByRole('button', { name: 'Send' }).click();
    await article.getByText('And for how long?').waitFor();
  } finally {
    await server.kill();
  }
});
