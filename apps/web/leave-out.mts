import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const inModules = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/**
 * Under each name that it exports for browsers react-router has its development build, which warns and is larger.
 */
const routers: Readonly<Record<string, string>> = {
  'react-router': inModules('react-router/dist/production/index.mjs'),
  'react-router/dom': inModules('react-router/dist/production/dom-export.mjs'),
};

/** What a library imports itself and we never use: in its place what is left of it. */
const instead: readonly (readonly [importer: RegExp, imported: RegExp, code: string])[] = [
  // Our documents travel by their hash and are told apart by it: nobody writes them out again.
  [
    /@apollo\/client\/utilities\/index\.js$/,
    /\/graphql\/print\.js$/,
    'export const print = Object.assign((document) => document.__meta__?.hash ?? JSON.stringify(document), { reset() {} });',
  ],
  // The socket goes by WebSocket or by polling.
  [/engine\.io-client\/build\/esm\/transports\/index\.js$/, /\/webtransport\.js$/, 'export const WT = undefined;'],
];

const STAND_IN = '\0plenum:stand-in/';

/** Keeps out of the build what our libraries bring along unasked. It fails when one of them has changed its shape. */
export function leaveOut(): Plugin {
  const used = new Set<string>();
  return {
    name: 'plenum:leave-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (routers[id]) return routers[id];
      const at = instead.findIndex(([from, imported]) => imported.test(id) && from.test(importer));
      if (at < 0) return undefined;
      used.add(String(at));
      return `${STAND_IN}${at}`;
    },
    load(id) {
      return id.startsWith(STAND_IN) ? instead[Number(id.slice(STAND_IN.length))]?.[2] : undefined;
    },
    transform(code, id) {
      if (!id.includes('react-router/dist/production/')) return undefined;
      // Names for developer tools keep alive what nobody imports.
      const unnamed = code.replace(/^\w+\.displayName = "\w+";$/gm, '');
      const pure = '$1/* @__PURE__ */ $2';
      return { code: unnamed.replace(/^(var \w+ = )(React\d*\.(forwardRef|createContext|memo)\()/gm, pure), map: null };
    },
    buildEnd(error) {
      if (!error && used.size < instead.length)
        throw new Error('leave-out.mts stands in for what is not imported any more.');
    },
  };
}
