import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:document/';
const FRAGMENT = 'FragmentDoc';
const CALL = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/gs;

interface Document {
  readonly definitions: readonly { readonly kind: string; readonly name: { readonly value: string } }[];
}

/** The module of a document: its own definition in it, those of other fragments from their modules. */
function withShared(name: string, { definitions, ...rest }: Document): string {
  const isOwn = ({ kind, name: { value } }: Document['definitions'][number]) =>
    kind !== 'FragmentDefinition' || `${value}${FRAGMENT}` === name;
  const shared = definitions.filter((one) => !isOwn(one)).map((one) => `${one.name.value}${FRAGMENT}`);
  const imports = shared.map((one) => `import { ${one} } from '${VIRTUAL}${one}';`);
  const own = definitions.filter(isOwn).map((one) => JSON.stringify(one));
  const all = [...own, ...shared.map((one) => `${one}.definitions[0]`)];
  const others = Object.entries(rest).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `${imports.join(' ')} export const ${name} = { ${others.join(', ')}, definitions: [${all.join(', ')}] };`;
}

/**
 * The client preset keeps all documents in one table, which would put every page's queries into the first load. This
 * replaces each `graphql(...)` by an import of its own document, which then travels with the page that uses it. A fragment
 * is in the table once more for each document that spreads it; here the documents share the one.
 */
export function splitDocuments(generated: string): Plugin {
  return {
    name: 'plenum:split-documents',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(VIRTUAL) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return undefined;
      const name = id.slice(VIRTUAL.length + 1);
      const table = await readFile(join(generated, 'graphql.ts'), 'utf8');
      const found = new RegExp(`^export const ${name} = (\\{.*\\}) as unknown as DocumentNode`, 'm').exec(table);
      if (!found) throw new Error(`${name} is not among the generated documents: run "npm run generate".`);
      return withShared(name, JSON.parse(found[1]!) as Document);
    },
    transform(code, id) {
      if (!/\/apps\/web\/src\/.*\.tsx?$/.test(id) || !code.includes('graphql(')) return undefined;
      const names = new Set<string>();
      const replaced = code.replace(CALL, (call, operation: string) => {
        const name = `${operation}${/`\s*fragment\s/.test(call) ? FRAGMENT : 'Document'}`;
        names.add(name);
        // Keeps the line count, so that source positions stay true.
        return `$${name}` + '\n'.repeat(call.split('\n').length - 1);
      });
      if (names.size === 0) return undefined;
      const imports = [...names].map((name) => `import { ${name} as $${name} } from '${VIRTUAL}${name}';`);
      return { code: `${imports.join(' ')}${replaced}`, map: null };
    },
  };
}
