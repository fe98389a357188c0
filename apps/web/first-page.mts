import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What Home asks before anybody has touched it; boot.js asks it while the application is still coming. */
const ASKED = ['Me', 'HomeFeed', 'Announcements'];
const WORDS = /\/locales\/(\w\w)\/first\.ts$/;

type Bundle = Readonly<
  Record<string, { type: string; fileName: string; facadeModuleId?: string | null; imports?: string[] }>
>;

/**
 * Lets the page begin before its scripts do: the font is named in it, the mark of its sketch lies in it, and boot.js is
 * told what to ask for.
 */
export function firstPage({ generated, mark }: { generated: string; mark: string }): Plugin {
  return {
    name: 'plenum:first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const files = (bundle ?? {}) as Bundle;
        const operations = await operationsIn(generated);
        const told = { 'data-words': JSON.stringify(wordsIn(files)), 'data-asks': JSON.stringify(operations) };
        const attributes = Object.entries(told).map(([name, value]) => ` ${name}='${value}'`);
        const drawn = (await readFile(mark, 'utf8')).trim();
        return {
          html: html
            // Behind the styles and the sketch: whoever has a slow line sees something sooner.
            .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
            .replace(/<img src="\/mark\.svg"[^>]*>/, drawn)
            .replace('src="/boot.js"', (source) => source + attributes.join('')),
          tags: [fontIn(files)],
        };
      },
    },
  };
}

/** For each language the files of its first words. */
function wordsIn(files: Bundle): Record<string, string[]> {
  const shared = new Set(
    Object.values(files).flatMap(({ fileName }) =>
      /\/(base|home|rolldown-runtime)-/.test(fileName) ? [fileName] : [],
    ),
  );
  const chunks = Object.values(files).flatMap(({ fileName, facadeModuleId, imports = [] }) => {
    const language = WORDS.exec(facadeModuleId ?? '')?.[1];
    return language ? [[language, [fileName, ...imports].filter((file) => !shared.has(file))] as const] : [];
  });
  if (chunks.length === 0) throw new Error('No first words were found among the files of the build.');
  return Object.fromEntries(chunks.map(([language, own]) => [language, own.map((file) => `/${file}`)]));
}

async function operationsIn(generated: string): Promise<Record<string, string>> {
  const all = JSON.parse(await readFile(join(generated, 'persisted-documents.json'), 'utf8')) as Record<string, string>;
  return Object.fromEntries(
    ASKED.map((name) => {
      const found = Object.entries(all).find(([, text]) => new RegExp(`\\bquery ${name}\\b`).test(text));
      if (!found) throw new Error(`The operation ${name} is gone: what does Home ask now?`);
      return [name, found[0]];
    }),
  );
}

/** The one font file that every page needs, so that it does not wait for the stylesheet. */
function fontIn(files: Bundle) {
  const font = Object.keys(files).find((file) => /inter-latin-wght-normal.*\.woff2$/.test(file));
  if (!font) throw new Error('The font is not among the files of the build.');
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${font}` };
  return { tag: 'link', attrs, injectTo: 'head' as const };
}
