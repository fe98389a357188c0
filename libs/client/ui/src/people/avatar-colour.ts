/** Twelve hues at one lightness and one chroma: told apart, none louder than another, 7:1 against their letters in both themes. */
const HUES = 12;

/** The same name has the same colour on every screen and machine (FNV-1a over UTF-16 units). */
export function avatarColour(seed: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % HUES;
}

/** First letter of the first and of the last word; names are never split anywhere else. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
