import departments from './departments.json';
import directoryImport from './directoryImport.json';
import errors from './errors.json';
import follows from './follows.json';
import home from './home.json';
import identity from './identity.json';
import people from './people.json';
import settings from './settings.json';
import shell from './shell.json';
import spaces from './spaces.json';
import ui from './ui.json';

export const words = {
  departments,
  directoryImport,
  errors,
  follows,
  home,
  identity,
  people,
  settings,
  shell,
  spaces,
  ui,
};
