import comments from './comments.json';
import compose from './compose.json';
import departments from './departments.json';
import directoryImport from './directoryImport.json';
import errors from './errors.json';
import feed from './feed.json';
import feedPages from './feedPages.json';
import follows from './follows.json';
import identity from './identity.json';
import people from './people.json';
import postSheets from './postSheets.json';
import posts from './posts.json';
import reports from './reports.json';
import settings from './settings.json';
import shell from './shell.json';
import spaces from './spaces.json';
import ui from './ui.json';

export const words = {
  comments,
  compose,
  departments,
  directoryImport,
  errors,
  feed,
  feedPages,
  follows,
  identity,
  people,
  postSheets,
  posts,
  reports,
  settings,
  shell,
  spaces,
  ui,
};
