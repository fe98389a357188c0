import errors from './errors.json';
import feed from './feed.json';
import posts from './posts.json';
import shell from './shell.json';
import ui from './ui.json';

/** What Home says before anybody has clicked. All other words come with the first page or part that needs them. */
export const words = { errors, feed, posts, shell, ui };
