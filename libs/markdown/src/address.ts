import type { MentionKind } from './document';
import { labelCharacters } from './characters';

const mentionAddress = /^(person|department):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const webSchemes = ['http:', 'https:'];
const maxAddress = 2_000;

/** A link to one of our own people or departments, or null. */
export function mentionTarget(address: string): { kind: MentionKind; id: string } | null {
  const found = mentionAddress.exec(address);
  return found && { kind: found[1].toLowerCase() as MentionKind, id: found[2].toLowerCase() };
}

/**
 * The address as the URL standard reads it, or null when it is none of http, https or mailto.
 * What the browser would do with it is decided here, by the same algorithm the browser uses.
 */
export function safeAddress(address: string): URL | null {
  if (address.length > maxAddress || !/^(?:https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return url.pathname.includes('@') ? url : null;
  return webSchemes.includes(url.protocol) && url.hostname !== '' ? url : null;
}

/**
 * The host to show beside a label, where the label alone could deceive: letters of other scripts that look like
 * latin ones (then in punycode), a name before the @, a label that is itself the address of another host.
 */
export function revealingHost(url: URL, label: string): string | null {
  if (!webSchemes.includes(url.protocol)) return null;
  if (/(?:^|\.)xn--/.test(url.hostname) || url.username !== '' || url.password !== '') return url.host;
  const claimed = hostIn(label);
  return claimed !== null && withoutWww(claimed) !== withoutWww(url.hostname) ? url.host : null;
}

/** The host a label seems to name: "https://bank.example/x" and "bank.example" do, "our bank" does not. */
function hostIn(label: string): string | null {
  const text = labelCharacters(label);
  const looksLikeHost = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^\s/@]*@)?[^\s/:@]+\.\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/iu;
  if (!looksLikeHost.test(text)) return null;
  const address = text.includes('://') ? text : `http://${text}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
