import { type Locale } from '@plenum/contract';
import { type NewMail } from '@plenum/platform';
import { type Account } from '../account.queries';

type Text = Pick<NewMail, 'subject' | 'text'>;
type Words<Facts> = Readonly<Record<Locale, (facts: Facts) => Text>>;

const write =
  <Facts extends { to: Account }>(words: Words<Facts>) =>
  (facts: Facts): NewMail => ({ to: facts.to.email, ...words[facts.to.locale](facts) });

const lines = (...text: string[]): string => `${text.join('\n')}\n`;

export const resetMail = write<{ to: Account; link: string }>({
  en: ({ to, link }) => ({
    subject: 'Choose a new password for Plenum',
    text: lines(
      `Hello ${to.name},`,
      '',
      'somebody, probably you, asked for a new password. Open this link within one hour to choose it:',
      '',
      link,
      '',
      'It works once. If it was not you, ignore this mail: your password stays as it is.',
    ),
  }),
  de: ({ to, link }) => ({
    subject: 'Neues Passwort für Plenum wählen',
    text: lines(
      `Hallo ${to.name},`,
      '',
      'jemand, vermutlich du selbst, hat ein neues Passwort angefordert. Öffne innerhalb einer Stunde diesen Link:',
      '',
      link,
      '',
      'Er gilt einmal. Wenn du es nicht warst, tu nichts: Dein Passwort bleibt, wie es ist.',
    ),
  }),
});

export const invitationMail = write<{ to: Account; link: string; from: string }>({
  en: ({ to, link, from }) => ({
    subject: `${from} invites you to Plenum`,
    text: lines(
      `Hello ${to.name},`,
      '',
      `${from} invites you to Plenum, where the whole company talks. Open this link within 14 days to choose a password:`,
      '',
      link,
      '',
      `It works once. You then sign in with ${to.email}.`,
    ),
  }),
  de: ({ to, link, from }) => ({
    subject: `${from} lädt dich zu Plenum ein`,
    text: lines(
      `Hallo ${to.name},`,
      '',
      `${from} lädt dich zu Plenum ein, wo das ganze Unternehmen miteinander spricht. Öffne innerhalb von 14 Tagen diesen Link und wähle ein Passwort:`,
      '',
      link,
      '',
      `Er gilt einmal. Danach meldest du dich mit ${to.email} an.`,
    ),
  }),
});

export const passwordChangedMail = write<{ to: Account; resetPage: string; tokensRevoked: boolean }>({
  en: ({ to, resetPage, tokensRevoked }) => ({
    subject: 'Your Plenum password was changed',
    text: lines(
      `Hello ${to.name},`,
      '',
      tokensRevoked
        ? 'your password was changed. All other browsers were signed out and your API tokens were revoked.'
        : 'your password was changed. All other browsers were signed out. Your API tokens still work.',
      '',
      'If it was not you, choose a new password at once and tell your administrators:',
      '',
      resetPage,
    ),
  }),
  de: ({ to, resetPage, tokensRevoked }) => ({
    subject: 'Dein Plenum-Passwort wurde geändert',
    text: lines(
      `Hallo ${to.name},`,
      '',
      tokensRevoked
        ? 'dein Passwort wurde geändert. Alle anderen Browser wurden abgemeldet und deine API-Token widerrufen.'
        : 'dein Passwort wurde geändert. Alle anderen Browser wurden abgemeldet. Deine API-Token gelten weiter.',
      '',
      'Wenn du es nicht warst, wähle sofort ein neues Passwort und sag es der Administration:',
      '',
      resetPage,
    ),
  }),
});
