import type { Table, Travelling } from '@plenum/markdown';
import { Inlines } from './Inlines';
import css from './RichText.module.css';
import { useRichTextWords } from './words';

/** A table wider than its place scrolls in itself, by keyboard too. */
export function TextTable({ table }: { table: Travelling<Table> }) {
  const words = useRichTextWords();
  const alignOf = (column: number) => table.align[column] ?? undefined;
  return (
    <div className={css.tableScroll} tabIndex={0} role="region" aria-label={words.table}>
      <table>
        <thead>
          <tr>
            {table.head.map((cell, column) => (
              <th key={column} scope="col" dir="auto" data-align={alignOf(column)}>
                <Inlines inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} dir="auto" data-align={alignOf(column)}>
                  <Inlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
