import type { Content } from '../../reading/content.ts';
import type { Complaint } from '../../reading/problem.ts';
import { LIST_SEPARATOR } from '../../schema/tables/column.ts';
import { suggest } from '../../words/nearest.ts';
import type { Complain, Row } from './rows.ts';

/** What the rows of a workbook may name, by id and by name. */
export interface Named {
  readonly initiatives: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  /** Names of communities, villages and townships by their code. */
  readonly places: ReadonlyMap<string, string>;
}

/** Everything of the content that a row can name. */
export function namedIn({ initiatives, sources, townships }: Content): Named {
  return {
    initiatives: new Map(initiatives.map(({ id, data }) => [id, data.name])),
    sources: new Map(sources.map(({ id, data }) => [id, data.title])),
    places: new Map(
      townships.flatMap(({ data }) => [[data.code, data.name] as const, ...data.places.map(({ code, name }) => [code, name] as const)]),
    ),
  };
}

/** The places that a fact speaks of, apart as the ledger has them. */
export interface Ground {
  readonly places?: readonly string[];
  readonly townships?: readonly string[];
}

const several = (text: string): readonly string[] =>
  text.split(new RegExp(`[${LIST_SEPARATOR.trim()}｜、；;]`, 'u')).map((part) => part.trim());

/** The id of what a cell names by id or by name; undefined after complaining, or when the cell is empty. */
export function resolve(
  row: Row,
  column: 'initiative' | 'source',
  known: ReadonlyMap<string, string>,
  kind: string,
  complain: Complain,
): string | undefined {
  const word = row.values[column];
  if (word === undefined || known.has(word)) return word;
  const byName = [...known].filter(([, name]) => name === word);
  const [only] = byName;
  if (only && byName.length === 1) return only[0];
  complain(
    row.at(column),
    only ? `有 ${byName.length} 个${kind}叫“${word}”` : `没有“${word}”这个${kind}`,
    only
      ? `写编号：${byName.map(([id]) => id).join('、')}`
      : suggest(word, [...known.keys(), ...known.values()], `从列表里选，或先建好这个${kind}`),
  );
  return undefined;
}

/** What is wrong with one code and the name that stands for it. */
function codeComplaint(
  code: string,
  name: string | undefined,
  known: ReadonlyMap<string, string>,
): (Complaint & { readonly in: 'code' | 'place' }) | null {
  const registered = known.get(code);
  if (!/^(?:\d{9}|\d{12})$/.test(code))
    return { in: 'code', says: `“${code}”不是统计代码`, fix: '乡镇街道写9位数字，社区和村写12位数字，一位也不能少' };
  if (registered === undefined)
    return { in: 'code', says: `没有代码是“${code}”的地方`, fix: suggest(code, known.keys(), '照名录抄代码；“取值”表里有全部代码') };
  if (name === undefined || name === registered) return null;
  return { in: 'place', says: `代码 ${code} 是${registered}，这里写的是“${name}”`, fix: '照名录改名称，或者改代码' };
}

/** The places of a row, name and code compared; undefined after complaining, or when both cells are empty. */
export function groundOf(row: Row, known: ReadonlyMap<string, string>, complain: Complain): Ground | undefined {
  const { code, place } = row.values;
  if (code === undefined) {
    if (place === undefined || row.removed.has('code')) return undefined;
    const found = several(place).map((name) => [...known].filter(([, registered]) => registered === name).map(([one]) => one));
    const all = found.every(({ length }) => length === 1) ? found.flat().join(LIST_SEPARATOR) : null;
    complain(
      row.at('code'),
      `写了地区“${place}”，没有写代码`,
      all === null ? '照名录写代码：同名的地方只有代码分得清；“取值”表里有全部代码' : `写 ${all}`,
    );
    return undefined;
  }
  const codes = several(code);
  const names = place === undefined ? [] : several(place);
  if (names.length > 0 && names.length !== codes.length) {
    complain(
      row.at('place'),
      `地区有 ${names.length} 个，代码有 ${codes.length} 个`,
      `一个代码对一个名称，次序一样，用“${LIST_SEPARATOR.trim()}”隔开`,
    );
    return undefined;
  }
  const wrong = codes.flatMap((one, index) => codeComplaint(one, names[index], known) ?? []);
  for (const { in: column, says, fix } of wrong) complain(row.at(column), says, fix);
  const [places, townships] = [codes.filter(({ length }) => length === 12), codes.filter(({ length }) => length === 9)];
  return wrong.length === 0 ? { ...(places.length > 0 ? { places } : {}), ...(townships.length > 0 ? { townships } : {}) } : undefined;
}
