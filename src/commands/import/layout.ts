import type { Problem } from '../../reading/problem.ts';
import { COLUMN_TITLES, FACT_COLUMNS, type FactColumn } from '../../schema/fact-sheet.ts';
import type { ColumnOf } from '../../schema/tables/all.ts';
import { nearest } from '../../words/nearest.ts';
import { zhFactSheet as zh } from '../../words/zh/fact-sheet.ts';
import { tableWords } from '../../words/zh/tables.ts';
import type { Held, Sheet } from './sheet.ts';

/** A column of the public table that the site makes itself: what is changed there would be lost. */
export type MadeColumn = Exclude<ColumnOf<'facts'>, FactColumn>;

/** Which column of the sheet is which. */
export interface Layout {
  /** The workbook that editors fill in, or the table that everybody can download. */
  readonly kind: 'template' | 'download';
  readonly columns: ReadonlyMap<FactColumn, number>;
  readonly made: ReadonlyMap<MadeColumn, number>;
  /** A column of sums, if there is one. */
  readonly total: number | null;
}

type Heading = readonly [title: string, column: FactColumn | MadeColumn];

const isFactColumn = (name: string): name is FactColumn => (FACT_COLUMNS as readonly string[]).includes(name);

const TEMPLATE: readonly Heading[] = FACT_COLUMNS.map((column) => [COLUMN_TITLES[column], column]);
const DOWNLOAD = (Object.entries(tableWords.facts.columns) as readonly (readonly [FactColumn | MadeColumn, string])[]).map(
  ([column, title]): Heading => [title, column],
);

/** A reason for a correction may be written behind the columns of the download, too. */
const ALSO: Readonly<Record<Layout['kind'], readonly Heading[]>> = { template: [], download: [[COLUMN_TITLES.why, 'why']] };

/** The words of a heading; notes and line breaks in it are not among them. */
function titleOf(held: Held): string {
  return held.kind === 'text' ? held.value : held.kind === 'empty' ? '' : held.kind === 'number' ? String(held.value) : '?';
}

function sheetAmong(sheets: readonly Sheet[], file: string): Sheet | Problem {
  const found = sheets.find(({ name }) => name === zh.sheets.data);
  if (!found) {
    const names = sheets.map(({ name }) => `“${name}”`).join('、');
    return {
      file,
      line: 0,
      says: `没有叫“${zh.sheets.data}”的工作表${names === '' ? '' : `，只有${names}`}`,
      fix: `用 npm run template 写出的模板，把数填在“${zh.sheets.data}”里；工作表改过名的改回来`,
    };
  }
  return found.rows === 0
    ? { file: `${found.name}!A1`, line: 0, says: '工作表是空的', fix: '第一行要有列名：用 npm run template 写出的模板' }
    : found;
}

/** Sheets with something in them that nobody reads. */
function unread(sheets: readonly Sheet[]): readonly Problem[] {
  const known: readonly string[] = Object.values(zh.sheets);
  return sheets
    .filter(({ name, rows }) => rows > 0 && !known.includes(name))
    .map(({ name }) => ({
      file: name,
      line: 0,
      says: `工作表“${name}”里有内容，不会导入`,
      fix: `要导入的移到“${zh.sheets.data}”，用不着的删去这张工作表`,
    }));
}

/** The data of a workbook and which column is which. @returns problems instead when the sheet or its first row is not as we write it. */
export function layoutOf(
  sheets: readonly Sheet[],
  file: string,
): { readonly sheet: Sheet; readonly layout: Layout; readonly problems: readonly Problem[] } | readonly Problem[] {
  const sheet = sheetAmong(sheets, file);
  if (!('cell' in sheet)) return [sheet];
  const titles = Array.from({ length: sheet.columns }, (_, index) => titleOf(sheet.cell(1, index + 1)));
  // What only the download has tells it from the template.
  const kind = tableWords.facts.columns.proof !== '' && titles.includes(tableWords.facts.columns.proof) ? 'download' : 'template';
  const headings = kind === 'download' ? DOWNLOAD : TEMPLATE;
  const known = new Map<string, FactColumn | MadeColumn>([...headings, ...ALSO[kind]]);
  const columns = new Map<FactColumn, number>();
  const made = new Map<MadeColumn, number>();
  let total: number | null = null;
  const problems: Problem[] = [];
  const complain = (column: number, says: string, fix: string): void => {
    problems.push({ file: sheet.at(1, column), line: 0, says, fix });
  };
  titles.forEach((title, index) => {
    const column = known.get(title);
    const seen = column !== undefined && (isFactColumn(column) ? columns.has(column) : made.has(column));
    if (seen) complain(index + 1, `“${title}”这一列写了两次`, '留下一列，删去另一列');
    else if (column !== undefined && isFactColumn(column)) columns.set(column, index + 1);
    else if (column !== undefined) made.set(column, index + 1);
    else if (zh.totals.includes(title) && total === null) total = index + 1;
    else if (title === '') complain(index + 1, '这一列没有列名', '列名照模板写；用不着的整列删去');
    else {
      const near = nearest(title.trim(), known.keys());
      complain(index + 1, `没有“${title}”这一列`, near === null ? '列名照模板写，不要改；多出来的列删去' : `改回“${near}”`);
    }
  });
  for (const [title, column] of headings)
    if (isFactColumn(column) ? !columns.has(column) : !made.has(column))
      complain(1, `少了“${title}”这一列`, '列名照模板补回来，次序不要紧；重新运行 npm run template 可以看到全部的列名');
  if (problems.length > 0) return [...sheet.problems, ...problems, ...unread(sheets)];
  return { sheet, layout: { kind, columns, made, total }, problems: [...sheet.problems, ...unread(sheets)] };
}
