/**
 * What a spreadsheet would take for a formula when it stands first in a cell. With apostrophes before it, it would be
 * taken for one that we guarded.
 */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * One row in RFC 4180 with CRLF. A cell that a spreadsheet would run as a formula gets an apostrophe before it; the
 * import takes it off again.
 */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cell as it was before `csvRow`. */
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
