/** Characters that turn the direction of what follows them: with them a text can show something else than it says. */
const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/g;
/** Characters nobody can see, that make two different names look the same. Joiners are judged by their neighbour. */
const invisible =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]|[\u{e0000}-\u{e007f}]/gu;
/** The joiners spell words in these scripts and join emoji; elsewhere they only hide. */
const strayJoiner =
  /(?<![\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Sinhala}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Kannada}])[\u200c\u200d]/gu;
/** Control characters: they drive terminals that show logs and mails. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text as written, without control characters and without the power to reorder its neighbours. */
export function plainCharacters(text: string): string {
  return text.replace(controls, '').replace(directionOverrides, '');
}

/** The same, without what nobody can see: for the words of a link. */
export function visibleCharacters(text: string): string {
  return plainCharacters(text).replace(invisible, '').replace(strayJoiner, '');
}

/** A name or label: visible, and one line. */
export function labelCharacters(text: string): string {
  return visibleCharacters(text).replace(/\s+/g, ' ').trim();
}
