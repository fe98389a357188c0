const TOPIC = /(?:^|[\s(])#([\p{L}\p{N}][\p{L}\p{N}_-]{1,49})/gu;
const MOST = 3;

/** The first topics of a text, to offer what can be done about them. Which words are topics the server decides. */
export function topicsIn(text: string): string[] {
  return [...new Set([...text.matchAll(TOPIC)].map(([, tag]) => tag.toLowerCase()))].slice(0, MOST);
}
