import type { Content } from '../../reading/content.ts';
import { itemsById, type FactItem, type LedgerItem } from '../../reading/ledger.ts';
import type { Problem } from '../../reading/problem.ts';
import { COLUMN_TITLES, type FactColumn } from '../../schema/fact-sheet.ts';
import type { Observation } from '../../schema/fact.ts';
import type { FactChange, FactField, FieldChange, FieldValue, ReadingField } from './change.ts';
import { groundOf, namedIn, resolve, type Named } from './names.ts';
import { complaints, type Complain, type Row } from './rows.ts';

const READING: readonly ReadingField[] = ['value', 'qualifier', 'source', 'quote', 'span', 'asOfNote'];

const same = (a: FieldValue | undefined, b: FieldValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The new value of a column: undefined where the row leaves the old one. */
function setTo(
  row: Row,
  column: Exclude<FactColumn, 'code' | 'place'>,
  old: FieldValue | undefined,
): { readonly now: FieldValue | undefined } | null {
  if (row.removed.has(column)) return old === undefined ? null : { now: undefined };
  const now = row.values[column];
  return now === undefined || same(now, old) ? null : { now };
}

function readingOf(row: Row, source: string | undefined, complain: Complain): Observation | null {
  const { asOf = '', value = 0, qualifier = 'exact', quote, span, asOfNote } = row.values;
  for (const column of ['source', 'quote', 'span'] as const)
    if (row.values[column] === undefined)
      complain(row.at(column), `新的数没有写${COLUMN_TITLES[column]}`, `写上${COLUMN_TITLES[column]}：每个数都要有来源里的一句作证`);
  if (source === undefined || quote === undefined || span === undefined) return null;
  return { asOf, ...(asOfNote === undefined ? {} : { asOfNote }), value, qualifier, source, quote, span };
}

/** What the rows of one fact that the ledger has change in it. */
function changesOf(item: FactItem, rows: readonly Row[], { initiatives, sources, places }: Named, complain: Complain): FactChange {
  const fields: FieldChange<FactField>[] = [];
  const readings: FactChange['readings'][number][] = [];
  const added: FactChange['added'][number][] = [];
  const once = <Field extends FactField>(row: Row, column: FactColumn, change: FieldChange<Field>): void => {
    const before = fields.find(({ field }) => field === change.field);
    if (!before) fields.push(change);
    else if (!same(before.now, change.now))
      complain(row.at(column), `“${item.id}”的${COLUMN_TITLES[column]}在几行里不一样`, '改成一样，或只在一行里写，别的行空着');
  };
  for (const row of rows) {
    const { unit, asOf = '' } = row.values;
    if (unit !== undefined && unit !== item.data.unit)
      complain(
        row.at('unit'),
        `单位写的是“${unit}”，账本里“${item.id}”的单位是“${item.data.unit}”`,
        '照账本的单位写数值；来源换了单位的，另立一个数据点',
      );
    const initiative = resolve(row, 'initiative', initiatives, '机制', complain);
    if (initiative !== undefined && initiative !== item.initiative)
      complain(
        row.at('initiative'),
        `“${item.id}”在 ${item.file} 里，不属于“${initiative}”`,
        '照账本写机制，或者空着；要换地方，由维护者改文件',
      );
    for (const field of ['label', 'scope', 'note'] as const) {
      const set = setTo(row, field, item.data[field]);
      if (set) once(row, field, { field, old: item.data[field], now: set.now });
    }
    const ground = row.removed.has('code') ? {} : groundOf(row, places, complain);
    if (ground)
      for (const field of ['places', 'townships'] as const)
        if (!same(ground[field], item.data[field])) once(row, 'code', { field, old: item.data[field], now: ground[field] });
    const source = resolve(row, 'source', sources, '来源', complain);
    const reading = item.data.observations.find((one) => one.asOf === asOf);
    if (reading) {
      const named: Row = source === undefined ? row : { ...row, values: { ...row.values, source } };
      const changed = READING.flatMap((field): readonly FieldChange<ReadingField>[] => {
        const set = setTo(named, field, reading[field]);
        return set ? [{ field, old: reading[field], now: set.now }] : [];
      });
      if (changed.length > 0) readings.push({ asOf, fields: changed, row });
      continue;
    }
    const made = readingOf(row, source, complain);
    if (!made) continue;
    const twin = item.data.observations.find((one) =>
      (['value', 'source', 'quote', 'span'] as const).every((field) => same(one[field], made[field])),
    );
    if (twin)
      complain(
        row.at('asOf'),
        `除了时间，和账本里 ${twin.asOf} 的那一次一模一样`,
        '新一期的数要有新的引文；原来的时间写错了，由维护者改文件，并写更正',
      );
    else added.push({ reading: made, row });
  }
  const { label, unit } = item.data;
  const why = rows.map(({ values }) => values.why).find((one) => one !== undefined);
  return { id: item.id, label, unit, file: item.file, made: null, fields, readings, added, why, rows };
}

function newFact(id: string, rows: readonly Row[], { initiatives, sources, places }: Named, complain: Complain): FactChange | null {
  const [first] = rows;
  if (!first) return null;
  for (const column of ['label', 'scope'] as const)
    if (first.values[column] === undefined)
      complain(first.at(column), `新的数据点“${id}”没有写${COLUMN_TITLES[column]}`, `写上${COLUMN_TITLES[column]}；编号写错了就改编号`);
  if (first.values.initiative === undefined)
    complain(
      first.at('initiative'),
      `新的数据点“${id}”没有写机制`,
      '从列表里选一项；不属于哪项机制的公共数据，先用 npm run new 建好，再导入后来的数',
    );
  const initiative = resolve(first, 'initiative', initiatives, '机制', complain);
  const ground = groundOf(first, places, complain) ?? {};
  for (const row of rows.slice(1))
    for (const column of ['label', 'unit', 'scope', 'note', 'initiative', 'code'] as const)
      if (row.values[column] !== undefined && row.values[column] !== first.values[column])
        complain(
          row.at(column),
          `“${id}”的${COLUMN_TITLES[column]}和第 ${first.number} 行不一样`,
          '改成一样，或者空着；说的不是一件事，就另起一个编号',
        );
  const added = rows.flatMap((row) => {
    const reading = readingOf(row, resolve(row, 'source', sources, '来源', complain), complain);
    return reading ? [{ reading, row }] : [];
  });
  const { label, scope, unit = '', note, why } = first.values;
  if (label === undefined || scope === undefined || initiative === undefined || added.length < rows.length) return null;
  return {
    id,
    label,
    unit,
    file: `content/facts/${initiative}.yaml`,
    made: { initiative, scope, note, ground },
    fields: [],
    readings: [],
    added,
    why,
    rows,
  };
}

const MADE: Readonly<Record<Exclude<LedgerItem['kind'], 'fact'>, string>> = { derived: '推算出来的', counted: '本站自己数出来的' };

/** What the rows change in the ledger, by fact, and all that cannot be. Rows with a problem change nothing; the others are planned without them. */
export function planOf(
  content: Content,
  rows: readonly Row[],
): { readonly changes: readonly FactChange[]; readonly problems: readonly Problem[] } {
  const first = planRows(content, rows);
  const wrong = new Set(first.problems.map(({ file }) => Number(/\d+$/.exec(file)?.[0])));
  const sound = rows.filter(({ number }) => !wrong.has(number));
  return sound.length === rows.length ? first : { ...planRows(content, sound), problems: first.problems };
}

function planRows(
  content: Content,
  rows: readonly Row[],
): { readonly changes: readonly FactChange[]; readonly problems: readonly Problem[] } {
  const { complain, problems } = complaints();
  const items = itemsById(content);
  const named = namedIn(content);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { id = '', asOf } = row.values;
    const group = groups.get(id) ?? [];
    const twin = group.find(({ values }) => values.asOf === asOf);
    if (twin)
      complain(
        row.at('id'),
        `“${id}”在 ${asOf ?? ''} 的数，第 ${twin.number} 行已经有了`,
        '删去一行；时间不同的改时间，不是一件事的改编号',
      );
    else groups.set(id, [...group, row]);
  }
  const changes = [...groups].flatMap(([id, group]): readonly FactChange[] => {
    const item = items.get(id);
    const [first] = group;
    if (item && item.kind !== 'fact') {
      if (first) complain(first.at('id'), `“${id}”是${MADE[item.kind]}，不能导入`, '改回去，或者删去这一行；要改，就改它用到的数');
      return [];
    }
    const before = problems.length;
    const change = item ? changesOf(item, group, named, complain) : newFact(id, group, named, complain);
    return change && problems.length === before ? [change] : [];
  });
  return { changes, problems };
}
