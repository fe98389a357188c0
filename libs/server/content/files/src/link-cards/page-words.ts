import { Parser } from 'htmlparser2';

/** What a page says of itself. Absent is the empty string. */
export interface PageWords {
  title: string;
  description: string;
  site: string;
  /** As written: may be relative to the page. */
  image: string;
}

const bounds = { title: 200, description: 400, site: 80 };
/** The first that a page has wins. */
const wanted: Record<keyof PageWords, readonly string[]> = {
  title: ['og:title', 'twitter:title', '<title>'],
  description: ['og:description', 'twitter:description', 'description'],
  site: ['og:site_name', 'application-name'],
  image: ['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image'],
};
const known = new Set(Object.values(wanted).flat());

type Decoder = InstanceType<typeof TextDecoder>;

/** Reads a page as it streams in, up to where its head ends; script and style are never looked at. */
export class PageReader {
  private readonly found = new Map<string, string>();
  private title: string | null = null;
  private ended = false;
  private decoder: Decoder | null;
  private readonly parser = new Parser(
    {
      onopentag: (name, attributes) => this.open(name, attributes),
      ontext: (text) => {
        if (this.title !== null && this.title.length < 4 * bounds.title) this.title += text;
      },
      onclosetag: (name) => this.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );

  /** `charset` as the server named it; a page that says otherwise in its first kilobyte is believed when it did not. */
  constructor(charset: string | null) {
    this.decoder = charset === null ? null : decoderFor(charset);
  }

  /** Answers whether everything is known. */
  read(piece: Buffer): boolean {
    this.decoder ??= decoderFor(declaredCharset(piece));
    if (!this.ended) this.parser.write(this.decoder.decode(piece, { stream: true }));
    return this.ended;
  }

  words(): PageWords {
    const first = (field: keyof PageWords) =>
      wanted[field].map((name) => this.found.get(name) ?? '').find(Boolean) ?? '';
    return {
      title: readable(first('title'), bounds.title),
      description: readable(first('description'), bounds.description),
      site: readable(first('site'), bounds.site),
      image: first('image').trim().slice(0, 2048),
    };
  }

  private open(tag: string, attributes: Record<string, string>): void {
    if (tag === 'body') this.ended = true;
    if (tag === 'title' && !this.found.has('<title>')) this.title = '';
    if (tag !== 'meta') return;
    const name = (attributes.property ?? attributes.name ?? '').trim().toLowerCase();
    const content = attributes.content ?? '';
    if (known.has(name) && !this.found.has(name) && content !== '') this.found.set(name, content);
  }

  private close(tag: string): void {
    if (tag === 'head') this.ended = true;
    if (tag !== 'title' || this.title === null) return;
    this.found.set('<title>', this.title);
    this.title = null;
  }
}

function decoderFor(charset: string): Decoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}

const declaredCharset = (piece: Buffer) =>
  /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,30})/i.exec(piece.toString('latin1', 0, 1024))?.[1] ?? 'utf-8';

/** One line of plain words: nothing unseen, nothing that turns the reading direction. */
function readable(text: string, most: number): string {
  const words = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .trim();
  const letters = [...words];
  return letters.length <= most && words.length <= most ? words : `${cut(letters, most - 1)}…`;
}

function cut(letters: readonly string[], most: number): string {
  let text = '';
  for (const letter of letters) {
    if (text.length + letter.length > most) break;
    text += letter;
  }
  return text.trimEnd();
}
