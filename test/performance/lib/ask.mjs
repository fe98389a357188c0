// Operations as the web client sends them: registered, named by their hash.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

export const headersOf = (cookie) => ({
  'content-type': 'application/json',
  'x-plenum-request': '1',
  ...(cookie ? { cookie } : {}),
});

/** The hash of the registered operation of this name. */
export function registered(name) {
  const all = JSON.parse(readFileSync(join(root, 'apps/api/src/operations.json'), 'utf8'));
  const found = Object.entries(all).find(([, text]) => new RegExp(`\\b(query|mutation) ${name}\\b`).test(text));
  if (!found) throw new Error(`The web client has no operation ${name}.`);
  return found[0];
}

/** `mark`: by which the recording knows this request. */
export async function ask(url, cookie, body, mark) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headersOf(cookie), ...(mark ? { 'x-bench-mark': mark } : {}) },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}
