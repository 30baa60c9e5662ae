import { openAtlas } from '../../catalogue/atlas.ts';
import { factColumns } from '../../catalogue/tables/facts.ts';
import type { Content } from '../../reading/content.ts';
import type { Problem } from '../../reading/problem.ts';
import type { FactColumn } from '../../schema/fact-sheet.ts';
import type { FactColumns } from '../../schema/tables/facts.ts';
import { tableWords } from '../../words/zh/tables.ts';
import type { Layout, MadeColumn } from './layout.ts';
import { showsItself } from './number-format.ts';
import { NotReadable } from './office-file.ts';
import { complaints } from './rows.ts';
import type { Held, Sheet } from './sheet.ts';

type Written = string | number | boolean | null;

/** What the site wrote into the cells of a row. */
function printed(row: FactColumns, column: keyof FactColumns): Written {
  const value = row[column];
  return value === '' ? null : value;
}

function valueOf(cell: Held): Written | undefined {
  if (cell.kind === 'empty') return null;
  // What is struck through, or shown as something else than it is, is read as a change, and refused there.
  if (!('value' in cell) || cell.kind === 'error' || cell.struck) return undefined;
  return cell.kind === 'number' && (cell.formula || !showsItself(cell.format)) ? undefined : cell.value;
}

const INHERITED: ReadonlySet<string> = new Set<FactColumn>(['id']);

/**
 * Of a table that somebody downloaded and edited, the rows in which something is not as the site writes it today. What the site makes itself
 * cannot be changed there, and a cell of it that was emptied is not taken for a wish.
 * @throws NotReadable when the content is not sound enough to say what it publishes.
 */
export function changedRows(
  content: Content,
  sheet: Sheet,
  layout: Layout,
  filled: readonly number[],
): { readonly rows: readonly number[]; readonly problems: readonly Problem[] } {
  const { complain, problems } = complaints();
  const published = publishedRows(content);
  const idColumn = layout.columns.get('id') ?? 1;
  const titles = tableWords.facts.columns;
  const rows = filled.filter((number) => {
    const id = valueOf(sheet.cell(number, idColumn));
    const row = published.get(String(id));
    if (!row) return true;
    const differs = (column: keyof FactColumns, at: number): boolean => valueOf(sheet.cell(number, at)) !== printed(row, column);
    const made = [...layout.made].filter(([column, at]) => sheet.cell(number, at).kind !== 'empty' && differs(column, at));
    for (const [column, at] of made)
      complain(
        sheet.at(number, at),
        `“${titles[column]}”由机器算出，改了没有用`,
        `改回“${String(printed(row, column) ?? '')}”；要改的写在别的列`,
      );
    const changed = [...layout.columns].filter(
      ([column, at]) => column !== 'why' && !INHERITED.has(column) && differs(column as keyof FactColumns, at),
    );
    for (const [column, at] of changed)
      if (column !== 'value' && sheet.cell(number, at).kind === 'empty')
        complain(
          sheet.at(number, at),
          `“${titles[column as MadeColumn]}”清空了，原来是“${String(printed(row, column as keyof FactColumns) ?? '')}”`,
          '放回去；不改就不要动',
        );
    return changed.length > 0;
  });
  return { rows, problems };
}

function publishedRows(content: Content): ReadonlyMap<string, FactColumns> {
  try {
    return new Map(factColumns(openAtlas(content)).map((row) => [row.id, row]));
  } catch {
    throw new NotReadable('现在的内容有问题，没法和下载的表对照', '先运行 npm run check，改好再导入');
  }
}
