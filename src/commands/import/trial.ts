import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../checks/all.ts';
import { readContent, type Content } from '../../reading/content.ts';
import { itemsById } from '../../reading/ledger.ts';
import type { Problem } from '../../reading/problem.ts';
import { COLUMN_TITLES, type FactColumn } from '../../schema/fact-sheet.ts';
import type { FactChange } from './change.ts';
import { editLedger } from './ledger-edit.ts';
import type { Replacement } from './replace-files.ts';

/** A content tree as it would be. */
export interface Tried {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** The files of the ledger that the changes touch, as they are and as they will be. */
export function ledgerFiles(root: string, shown: string, changes: readonly FactChange[]): readonly Replacement[] {
  return [...Map.groupBy(changes, ({ file }) => file)].map(([file, group]) => {
    const path = file.slice(shown.length + 1);
    const old = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
    return { path, old, now: editLedger(old, group) };
  });
}

/** Reads and checks the content as it would be with these files, in a copy that is thrown away. @param day in China, when it is not today. */
export function tryOut(root: string, shown: string, files: readonly Replacement[], day: string | undefined): Tried {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-import-'));
  try {
    cpSync(root, copy, { recursive: true });
    for (const { path, now } of files) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), now);
    }
    const { content, problems } = readContent(copy, shown);
    return { content, problems: checkContent(content, problems, day === undefined ? {} : { today: day }) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const READING: readonly FactColumn[] = ['asOf', 'value', 'qualifier', 'source', 'quote', 'span', 'asOfNote'];
const FACT: readonly (readonly [FactColumn, string])[] = [
  ['id', 'id'],
  ['label', 'label'],
  ['unit', 'unit'],
  ['scope', 'scope'],
  ['note', 'note'],
  ['code', 'places'],
  ['code', 'townships'],
];

/** The cells from which the lines of the new ledger come: `content/facts/x.yaml:12` → `数据!F12`. */
function origins(content: Content, changes: readonly FactChange[]): ReadonlyMap<string, string> {
  const items = itemsById(content);
  const found = new Map<string, string>();
  const note = (file: string, line: number, cell: string): void => {
    if (!found.has(`${file}:${line}`)) found.set(`${file}:${line}`, cell);
  };
  for (const { id, rows } of changes) {
    const item = items.get(id);
    if (item?.kind !== 'fact') continue;
    for (const row of rows) {
      const index = item.data.observations.findIndex(({ asOf }) => asOf === row.values.asOf);
      for (const column of READING) if (index >= 0) note(item.file, item.line('observations', index, column), row.at(column));
    }
    for (const [column, field] of FACT) {
      const row = rows.find(({ values }) => values[column] !== undefined) ?? rows[0];
      if (row) note(item.file, item.line(field), row.at(column));
    }
  }
  return found;
}

const FIELDS = new RegExp(`(?<![\\w-])(?:${READING.join('|')}|label|unit|scope|note|places|townships)(?![\\w-])`, 'g');

/** The words of a check, which speak of fields, in the words of the sheet, which has columns. */
function inColumns(text: string): string {
  const titles: Readonly<Record<string, string>> = { ...COLUMN_TITLES, places: COLUMN_TITLES.code, townships: COLUMN_TITLES.code };
  return text.replace(new RegExp(` ?(?:${FIELDS.source}) ?`, 'g'), (field) => `“${titles[field.trim()] ?? field}”`);
}

/** Problems of the new tree, those that come from a cell told where the editor sees it. */
export function inCells(
  problems: readonly Problem[],
  content: Content,
  changes: readonly FactChange[],
): { readonly cells: readonly Problem[]; readonly others: readonly Problem[] } {
  const from = origins(content, changes);
  const cells: Problem[] = [];
  const others: Problem[] = [];
  for (const problem of problems) {
    const cell = from.get(`${problem.file}:${problem.line}`);
    if (cell === undefined) others.push(problem);
    else cells.push({ file: cell, line: 0, says: inColumns(problem.says), fix: inColumns(problem.fix) });
  }
  return { cells, others };
}
