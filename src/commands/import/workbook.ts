import { sortProblems, type Problem } from '../../reading/problem.ts';
import { readContent, type Content } from '../../reading/content.ts';
import { itemsById } from '../../reading/ledger.ts';
import { isChanged, type FactChange } from './change.ts';
import { correctionsFor } from './corrections.ts';
import { changedRows } from './download.ts';
import { layoutOf } from './layout.ts';
import { NotReadable } from './office-file.ts';
import { planOf } from './plan.ts';
import type { Replacement } from './replace-files.ts';
import { filledRows, isTotal, readRows, type Row } from './rows.ts';
import { readSheets } from './sheet.ts';
import { checkTotals } from './totals.ts';
import { inCells, ledgerFiles, tryOut } from './trial.ts';

/** What a workbook comes to. */
export interface Proposal {
  /** All that is wrong; then nothing else counts. */
  readonly problems: readonly Problem[];
  readonly changes: readonly FactChange[];
  /** All files to be written. */
  readonly files: readonly Replacement[];
  readonly corrections: readonly Replacement[];
  readonly before: Content;
  readonly after: Content;
  /** Rows that hold facts, and rows and cells that hold sums. */
  readonly rows: number;
  readonly totals: number;
}

const CELL = /^(?<sheet>.*)!(?<column>[A-Z]*)(?<row>\d*)/;

/** By sheet, row and column, as one reads; what is no cell comes first. */
function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const place = ({ file }: Problem): readonly [number, number, string] => {
    const { row = '', column = '' } = CELL.exec(file)?.groups ?? {};
    return [Number(row), column.length, column];
  };
  return sortProblems(problems).toSorted((a, b) => {
    const [[row, width, column], [otherRow, otherWidth, otherColumn]] = [place(a), place(b)];
    return row - otherRow || width - otherWidth || (column < otherColumn ? -1 : column > otherColumn ? 1 : 0);
  });
}

/** Reads the content, compares the workbook with it and tries the result; nothing is written. @param file how the workbook is called. @param day in China. */
export async function proposeWorkbook(root: string, file: string, bytes: Uint8Array, day?: string): Promise<Proposal> {
  const shown = 'content';
  const { content: before } = readContent(root, shown);
  const nothing = { changes: [], files: [], corrections: [], before, after: before, rows: 0, totals: 0 } as const;
  const refuse = (problems: readonly Problem[]): Proposal => ({ ...nothing, problems: inReadingOrder(problems) });
  try {
    const found = layoutOf(await readSheets(bytes), file);
    if (!('sheet' in found)) return refuse(found);
    const { sheet, layout } = found;
    const filled = filledRows(sheet);
    const facts = filled.filter((row) => !isTotal(sheet, layout, row));
    if (facts.length === 0)
      return refuse([...found.problems, { file: sheet.at(2, 1), line: 0, says: '表里一行数也没有', fix: '从第二行起，一行填一个数' }]);
    const narrowed = layout.kind === 'download' ? changedRows(before, sheet, layout, facts) : { rows: facts, problems: [] };
    const read = readRows(sheet, layout, narrowed.rows);
    const items = itemsById(before);
    const unitOf = ({ values }: Row): string => values.unit ?? items.get(values.id ?? '')?.data.unit ?? '';
    const sums = checkTotals(sheet, layout, read.clean, filled, unitOf);
    const plan = planOf(before, read.clean);
    const own = [...found.problems, ...narrowed.problems, ...read.problems, ...sums, ...plan.problems];
    const changes = plan.changes.filter(isChanged);
    const first = ledgerFiles(root, shown, changes);
    const tried = tryOut(root, shown, first, day);
    const corrected = correctionsFor(root, tried.content, changes, day);
    const files = [...first, ...corrected.files];
    const last = corrected.files.length === 0 ? tried : tryOut(root, shown, files, day);
    const { cells, others } = inCells(last.problems, last.content, changes);
    const fresh = cells.filter(({ says }) => ![...corrected.told].some((id) => says.startsWith(`“${id}”`) && says.endsWith('没有更正')));
    const wrong = [...own, ...corrected.problems, ...fresh];
    // What the rest of the content says follows from the rows that were left out, as long as there are such.
    const problems = changes.length === 0 || wrong.length > 0 ? wrong : others;
    const totals = filled.length - facts.length;
    return {
      problems: inReadingOrder(problems),
      changes,
      files,
      corrections: corrected.files,
      before,
      after: last.content,
      rows: facts.length,
      totals,
    };
  } catch (error) {
    if (error instanceof NotReadable) return refuse([{ file, line: 0, ...error.complaint }]);
    throw error;
  }
}
