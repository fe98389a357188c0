/** A page as the cache holds it; `node` is the cache's reference to the entry. */
type Edge = { cursor?: string; node?: { __ref?: string } | null };
export type Page<E extends Edge> = {
  edges: readonly E[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
};

/** An entry is the same entry wherever it stands: a ranked list may give it another cursor. */
const identity = ({ node, cursor }: Edge) => node?.__ref ?? cursor;

/**
 * Lays a freshly read page over what is already known of a list. The page stands for the stretch from the cursor it was
 * asked after to its own last edge: what was known of that stretch is replaced, so removed entries go and new ones come,
 * and what is known beyond it stays, so that reading the first page again does not throw a reader back.
 */
export function mergePages<E extends Edge, P extends Page<E>>(
  known: P | undefined,
  fresh: P,
  after?: string | null,
): P {
  if (!known) return fresh;
  const start = after ? known.edges.findIndex((edge) => edge.cursor === after) + 1 : 0;
  // The edge it was asked after has gone: there is nothing certain to join it to but the end.
  const before = after && start === 0 ? known.edges : known.edges.slice(0, start);
  const came = new Set(fresh.edges.map(identity));
  const last = fresh.edges.at(-1);
  const seam = last === undefined ? -1 : known.edges.findIndex((edge) => identity(edge) === identity(last));
  const beyond =
    seam < 0 || !fresh.pageInfo.hasNextPage
      ? []
      : known.edges.slice(seam + 1).filter((edge) => !came.has(identity(edge)));
  const edges = [...before.filter((edge) => !came.has(identity(edge))), ...fresh.edges, ...beyond];
  return { ...fresh, edges, pageInfo: beyond.length > 0 ? known.pageInfo : fresh.pageInfo };
}
