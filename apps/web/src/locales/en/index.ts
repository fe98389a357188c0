import errors from './errors.json';
import follows from './follows.json';
import home from './home.json';
import identity from './identity.json';
import settings from './settings.json';
import shell from './shell.json';
import spaces from './spaces.json';
import ui from './ui.json';

export const words = { errors, follows, home, identity, settings, shell, spaces, ui };
