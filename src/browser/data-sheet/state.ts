/** What a reader did to a table and may want to share. Everything missing means: as it was printed. */
export interface SheetState {
  /** By filter, the one value that is kept. */
  readonly only: Readonly<Record<string, string>>;
  /** Words that every row shown has. */
  readonly find: string;
  readonly sort?: { readonly column: string; readonly down: boolean };
}

/** What the page offers: nothing else can be asked of it, whoever edits the address. */
export interface Offers {
  /** By filter, its values. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly string[];
}

const LONGEST = 100;

/** Reads the state of a table out of `location.search`. What the page does not offer is left out. */
export function readSheetState(search: string, { filters, columns }: Offers): SheetState {
  const asked = new URLSearchParams(search);
  const only = Object.entries(filters).flatMap(([name, values]) => {
    const value = asked.get(name) ?? '';
    return values.includes(value) ? [[name, value] as const] : [];
  });
  const sort = asked.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  return {
    only: Object.fromEntries(only),
    find: [...(asked.get('find') ?? '').trim()].slice(0, LONGEST).join(''),
    ...(columns.includes(column) ? { sort: { column, down: sort.startsWith('-') } } : {}),
  };
}

/** The query string with the state of the table in it, with its `?`, or empty. Parameters of others stay, in front. */
export function writeSheetState(search: string, { filters }: Offers, { only, find, sort }: SheetState): string {
  const written = new URLSearchParams(search);
  for (const name of [...Object.keys(filters), 'find', 'sort']) written.delete(name);
  for (const name of Object.keys(filters)) if (only[name] !== undefined) written.set(name, only[name]);
  if (find !== '') written.set('find', find);
  if (sort) written.set('sort', `${sort.down ? '-' : ''}${sort.column}`);
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}
