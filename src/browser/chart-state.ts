/** What a reader did to one chart and may want to share. Everything missing means: as it was printed. */
export interface ChartState {
  /** Key of the pinned mark. */
  readonly pin?: string;
  /** Key of the township the tree is zoomed to. */
  readonly zoom?: string;
  /** Year of a calendar. */
  readonly year?: number;
  readonly sort?: Sorting;
  /** Column of the table, from 1, to the value its rows must have. Column 0 names the rows. */
  readonly filters?: Readonly<Record<number, string>>;
}

export interface Sorting {
  readonly column: number;
  readonly order: 'ascending' | 'descending';
}

/** Years a calendar can show: the Gregorian rules hold, and nobody's note was dated earlier. */
export const YEARS = { first: 1990, last: 2199 } as const;

const KEY = /^[\w.:-]{1,64}$/;
const SORT = /^(\d{1,2})-(ascending|descending)$/;
const LONGEST_VALUE = 60;

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
};

/** The parameters of a query string as written, so that those of others can be kept to the letter. */
function parameters(search: string): readonly { readonly raw: string; readonly name: string; readonly value: string | null }[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const [name = '', ...value] = raw.split('=');
      return { raw, name: decode(name) ?? '', value: decode(value.join('=')) };
    });
}

/** Reads the state of one chart out of `location.search`. What makes no sense is left out: an address can be edited by anyone. */
export function readState(search: string, id: string): ChartState {
  const mine = new Map<string, string>();
  for (const { name, value } of parameters(search))
    if (name.startsWith(`${id}.`) && value !== null && !mine.has(name.slice(id.length + 1))) mine.set(name.slice(id.length + 1), value);
  const key = (name: string): string | null => (KEY.test(mine.get(name) ?? '') ? (mine.get(name) ?? null) : null);
  const [pin, zoom] = [key('pin'), key('zoom')];
  const year = /^\d{4}$/.test(mine.get('year') ?? '') ? Number(mine.get('year')) : 0;
  const [, column, order] = SORT.exec(mine.get('sort') ?? '') ?? [];
  const filters: Record<number, string> = {};
  for (const [name, value] of mine) {
    const index = /^only([1-9]\d?)$/.exec(name)?.[1];
    if (index !== undefined && value !== '' && value.length <= LONGEST_VALUE) filters[Number(index)] = value;
  }
  return {
    ...(pin === null ? {} : { pin }),
    ...(zoom === null ? {} : { zoom }),
    ...(year >= YEARS.first && year <= YEARS.last ? { year } : {}),
    ...(order === 'ascending' || order === 'descending' ? { sort: { column: Number(column), order } } : {}),
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
  };
}

/** The query string with the state of one chart in it, with its `?`, or empty. All other parameters stay as they are, in front. */
export function writeState(search: string, id: string, { pin, zoom, year, sort, filters = {} }: ChartState): string {
  const own: readonly (readonly [string, string | undefined])[] = [
    ['year', year?.toString()],
    ['zoom', zoom],
    ['sort', sort && `${sort.column}-${sort.order}`],
    ...Object.entries(filters).map(([column, value]) => [`only${column}`, value] as const),
    ['pin', pin],
  ];
  const kept = parameters(search).filter(({ name }) => !name.startsWith(`${id}.`));
  const pieces = [
    ...kept.map(({ raw }) => raw),
    ...own.flatMap(([name, value]) => (value === undefined ? [] : [`${id}.${name}=${encodeURIComponent(value)}`])),
  ];
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`;
}

/** A state with parts of it undone. */
export function without(state: ChartState, ...names: readonly (keyof ChartState)[]): ChartState {
  return Object.fromEntries(Object.entries(state).filter(([name]) => !names.some((gone) => gone === name)));
}
