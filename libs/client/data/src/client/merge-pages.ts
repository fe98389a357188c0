/** A page as the cache holds it. Edges of one list differ in their cursor. */
export type Page<Edge extends { cursor: string }> = {
  edges: readonly Edge[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
};

/**
 * Lays a freshly read page over what is already known of a list. The page stands for the stretch from the cursor it was
 * asked after to its own last edge: what was known of that stretch is replaced, so removed entries go and new ones come,
 * and what is known beyond it stays, so that reading the first page again does not throw a reader back.
 */
export function mergePages<Edge extends { cursor: string }, P extends Page<Edge>>(
  known: P | undefined,
  fresh: P,
  after?: string | null,
): P {
  if (!known) return fresh;
  const start = after ? known.edges.findIndex((edge) => edge.cursor === after) + 1 : 0;
  // The edge it was asked after has gone: there is nothing certain to join it to but the end.
  const before = after && start === 0 ? known.edges : known.edges.slice(0, start);
  const came = new Set(fresh.edges.map((edge) => edge.cursor));
  const last = fresh.edges.at(-1)?.cursor;
  const seam = last === undefined ? -1 : known.edges.findIndex((edge) => edge.cursor === last);
  const beyond =
    seam < 0 || !fresh.pageInfo.hasNextPage ? [] : known.edges.slice(seam + 1).filter((edge) => !came.has(edge.cursor));
  const edges = [...before.filter((edge) => !came.has(edge.cursor)), ...fresh.edges, ...beyond];
  return { ...fresh, edges, pageInfo: beyond.length > 0 ? known.pageInfo : fresh.pageInfo };
}
