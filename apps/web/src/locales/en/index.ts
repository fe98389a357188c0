import errors from './errors.json';
import home from './home.json';
import identity from './identity.json';
import settings from './settings.json';
import shell from './shell.json';
import ui from './ui.json';

export const words = { errors, home, identity, settings, shell, ui };
