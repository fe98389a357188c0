import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { breath } from '../plan/in-breaths';

export interface TableRow {
  /** Where the row begins in the file, from 1. */
  line: number;
  cells: string[];
}

export type Table =
  | { header: TableRow; rows: TableRow[]; delimiter: Delimiter }
  | { problem: 'EMPTY' | 'TOO_MANY_ROWS' | 'UNCLOSED_QUOTE' | 'MALFORMED'; line: number };

export type Delimiter = ',' | ';' | '\t';
const delimiters: readonly Delimiter[] = [';', '\t', ','];
/** How many rows at the beginning tell which delimiter gives the most even table. */
const TRIED_ROWS = 20;

/** Header and rows of a CSV text with whatever delimiter it has. Empty lines are skipped, cells trimmed. */
export async function readTable(text: string, mostRows: number): Promise<Table> {
  const delimiter = await likelyDelimiter(text);
  const rows: TableRow[] = [];
  const read = { line: 1 };
  try {
    for await (const row of records(text, delimiter, read)) {
      // The header and one row too many: enough to know.
      if (rows.length > mostRows) return { problem: 'TOO_MANY_ROWS', line: row.line };
      rows.push(row);
      if (rows.length % 1_000 === 0) await breath();
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'UNCLOSED_QUOTE' : 'MALFORMED';
    return { problem, line: read.line };
  }
  const header = rows.shift();
  return header ? { header, rows, delimiter } : { problem: 'EMPTY', line: 1 };
}

async function likelyDelimiter(text: string): Promise<Delimiter> {
  const beginning = text.split(/\r\n|\n|\r/, TRIED_ROWS * 3).join('\n');
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    try {
      for await (const { cells } of records(beginning, delimiter)) {
        widths.push(cells.length);
        if (widths.length === TRIED_ROWS) break;
      }
    } catch (error) {
      // The beginning may end inside a quoted cell: what was read until there counts.
      if (!(error instanceof CsvError)) throw error;
    }
    const [columns = 1] = widths;
    const score = columns === 1 ? 0 : columns * (widths.filter((width) => width === columns).length / widths.length);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** `read.line` is where the parser stands: rows it read before it broke may not have come out. */
async function* records(text: string, delimiter: Delimiter, read = { line: 1 }): AsyncGenerator<TableRow> {
  const parser = Readable.from(pieces(text)).pipe(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: 200_000,
      on_record: (record: string[], { lines }) => {
        read.line = lines + 1;
        return record;
      },
    }),
  );
  let line = 1;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    yield { line, cells: record };
    line = info.lines + 1;
  }
}

/** In pieces, so that the process answers others while a large file is read. */
function* pieces(text: string): Generator<string> {
  const SIZE = 65_536;
  for (let at = 0; at < text.length; at += SIZE) yield text.slice(at, at + SIZE);
}
