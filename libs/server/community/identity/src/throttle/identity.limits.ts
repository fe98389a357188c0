import { type ThrottleLimit } from './throttle';

/**
 * Wrong passwords. Rightful sign-ins are given back, so an office behind one address is not slowed down. Guesses at an
 * account from elsewhere and its owner's own browsers are counted apart: who guesses cannot keep the owner out there.
 */
export const signInByAddress: ThrottleLimit = { name: 'sign-in address', burst: 60, secondsPerTry: 10 };
export const signInByAccount: ThrottleLimit = { name: 'sign-in account', burst: 10, secondsPerTry: 60 };
export const signInByDevice: ThrottleLimit = { name: 'sign-in device', burst: 10, secondsPerTry: 20 };

/** Asking for one's own password again, when signed in. */
export const passwordByPerson: ThrottleLimit = { name: 'password person', burst: 8, secondsPerTry: 60 };

/** Mails: three an hour to one address, twenty an hour asked for from one network address. */
export const resetMailByAccount: ThrottleLimit = { name: 'reset account', burst: 3, secondsPerTry: 1200 };
export const resetMailByAddress: ThrottleLimit = { name: 'reset address', burst: 20, secondsPerTry: 180 };
export const invitationByPerson: ThrottleLimit = { name: 'invitation person', burst: 5, secondsPerTry: 720 };
export const invitationsByAdministrator: ThrottleLimit = { name: 'invite all', burst: 6, secondsPerTry: 300 };

/** Opening mailed links; 256 bits cannot be guessed, this only keeps the noise down. */
export const linkByAddress: ThrottleLimit = { name: 'link address', burst: 60, secondsPerTry: 10 };
