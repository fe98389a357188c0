import fc from 'fast-check';
import { mergePages, type Page } from './merge-pages';

type Edge = { cursor: string };
const page = (cursors: string, hasNextPage = true): Page<Edge> => ({
  edges: [...cursors].map((cursor) => ({ cursor })),
  pageInfo: { endCursor: cursors.at(-1) ?? null, hasNextPage },
});
const read = ({ edges, pageInfo }: Page<Edge>) => [
  edges.map(({ cursor }) => cursor).join(''),
  pageInfo.endCursor,
  pageInfo.hasNextPage,
];

it('takes the first page as it is', () => {
  expect(read(mergePages(undefined, page('abc')))).toEqual(['abc', 'c', true]);
});

it('adds the next page at its cursor', () => {
  expect(read(mergePages(page('abc'), page('def', false), 'c'))).toEqual(['abcdef', 'f', false]);
});

it('reads the first page again without throwing away what was read beyond it', () => {
  expect(read(mergePages(page('abcdef', false), page('xab')))).toEqual(['xabcdef', 'f', false]);
});

it('lets go of what has gone from the stretch that was read', () => {
  expect(read(mergePages(page('abcdef'), page('acd')))).toEqual(['acdef', 'f', true]);
});

it('begins anew when too much has come in between to join', () => {
  expect(read(mergePages(page('abc'), page('xyz')))).toEqual(['xyz', 'z', true]);
});

it('keeps nothing beyond a page that says it is the last', () => {
  expect(read(mergePages(page('abcdef'), page('abc', false)))).toEqual(['abc', 'c', false]);
});

it('empties with an empty answer', () => {
  expect(read(mergePages(page('abc'), page('', false)))).toEqual(['', null, false]);
});

it('knows an entry again under another cursor', () => {
  const at = (entries: string, shift: number): Page<{ cursor: string; node: { __ref: string } }> => ({
    edges: [...entries].map((entry, index) => ({ cursor: String(index + shift), node: { __ref: `Post:${entry}` } })),
    pageInfo: { endCursor: String(entries.length - 1 + shift), hasNextPage: true },
  });
  const merged = mergePages(at('abc', 0), at('cd', 10), '2');
  expect(merged.edges.map(({ node }) => node.__ref)).toEqual(['Post:a', 'Post:b', 'Post:c', 'Post:d']);
});

it('adds at the end when the edge it was asked after has gone', () => {
  expect(read(mergePages(page('abd'), page('ef'), 'c'))).toEqual(['abdef', 'f', true]);
});

it('never shows an entry twice and never misses one, while others come and go', () => {
  const operation = fc.oneof(
    fc.constant('more' as const),
    fc.constant('again' as const),
    fc.record({ add: fc.integer({ min: 0, max: 9999 }) }),
    fc.record({ remove: fc.nat() }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength: 30 }),
      fc.array(operation, { maxLength: 40 }),
      (start, operations) => {
        const SIZE = 4;
        let truth = [...start].sort((a, b) => b - a);
        const ask = (after?: string | null): Page<Edge> => {
          const rest = after ? truth.filter((key) => key < Number(after)) : truth;
          const edges = rest.slice(0, SIZE).map((key) => ({ cursor: String(key) }));
          return {
            edges,
            pageInfo: { endCursor: edges.at(-1)?.cursor ?? after ?? null, hasNextPage: rest.length > SIZE },
          };
        };
        let known = mergePages<Edge, Page<Edge>>(undefined, ask());
        for (const step of operations) {
          if (step === 'more') {
            const { endCursor, hasNextPage } = known.pageInfo;
            if (hasNextPage) known = mergePages(known, ask(endCursor), endCursor);
          } else if (step === 'again') known = mergePages(known, ask());
          else if ('add' in step) truth = [...new Set([...truth, step.add])].sort((a, b) => b - a);
          else truth = truth.filter((_, at) => at !== step.remove % Math.max(1, truth.length));
          const shown = known.edges.map(({ cursor }) => Number(cursor));
          expect(shown).toEqual([...new Set(shown)].sort((a, b) => b - a));
        }
        // Whoever reads from the top to the end sees what there is.
        known = mergePages<Edge, Page<Edge>>(undefined, ask());
        while (known.pageInfo.hasNextPage)
          known = mergePages(known, ask(known.pageInfo.endCursor), known.pageInfo.endCursor);
        expect(known.edges.map(({ cursor }) => Number(cursor))).toEqual(truth);
      },
    ),
  );
});
