import type { ColumnOf, TableId } from '../../schema/tables/all.ts';

/** How the page of a table prints it: what stands together in one column of the page, and by what readers filter. */
export interface TableView<Column extends string> {
  /** Columns of the page. Each is named by its first field; the others stand below it, smaller. */
  readonly columns: readonly (readonly Column[])[];
  readonly filters: readonly Column[];
  /** Found by the search field though nobody sees it. */
  readonly found?: readonly Column[];
  /** The last column is the evidence of the fact that the row is about. */
  readonly evidence?: boolean;
  /** Rows that share `of` are one row of the page: a column for each value of `over`, which prints `columns`. */
  readonly spread?: { readonly of: Column; readonly over: Column; readonly columns: readonly Column[] };
  /** By column, the value that goes without saying where there is little room. */
  readonly usual?: Readonly<Partial<Record<Column, string>>>;
}

/** Every table but those that nobody could read through. */
type ShownTable = Exclude<TableId, 'chart-rows'>;

/** The rest of the fields is in the files, and in the dictionary below each table. */
const VIEWS: { readonly [Id in ShownTable]: TableView<ColumnOf<Id>> } = {
  facts: {
    columns: [['label', 'id'], ['text'], ['qualifier'], ['initiative']],
    filters: ['initiative', 'qualifier', 'proof', 'scope'],
    evidence: true,
    usual: { qualifier: 'exact' },
  },
  derived: {
    columns: [['label', 'id'], ['text'], ['qualifier'], ['initiative']],
    filters: ['initiative', 'qualifier'],
    evidence: true,
    usual: { qualifier: 'exact' },
  },
  initiatives: { columns: [['name', 'id'], ['order'], ['field'], ['title'], ['facts'], ['charts']], filters: ['field'] },
  places: {
    columns: [['name', 'code'], ['kind'], ['township'], ['class'], ['lng', 'lat', 'precision'], ['alliances'], ['facts']],
    filters: ['kind', 'township', 'class', 'precision'],
    found: ['pinyin', 'official'],
  },
  townships: {
    columns: [['name', 'code'], ['kind'], ['communities'], ['villages'], ['lng', 'lat'], ['facts']],
    filters: ['kind'],
  },
  alliances: {
    columns: [['name', 'id'], ['kind', 'area'], ['initiative'], ['membership'], ['listed'], ['quotes', 'sources']],
    filters: ['kind', 'initiative', 'membership'],
  },
  members: { columns: [['name'], ['alliance'], ['organisation'], ['role'], ['place']], filters: ['alliance'] },
  stops: {
    columns: [['name', 'id'], ['place', 'township'], ['initiatives'], ['minutes'], ['talks'], ['routes'], ['facts']],
    filters: ['initiatives', 'routes', 'precision'],
    found: ['finding'],
  },
  routes: { columns: [['name', 'id'], ['title'], ['stops'], ['visits'], ['travel'], ['missing']], filters: [] },
  charts: {
    columns: [['title', 'id'], ['form'], ['initiatives'], ['rows'], ['version']],
    filters: ['initiatives', 'form'],
    found: ['sentence'],
  },
  sources: {
    columns: [['title', 'id'], ['outlet'], ['published'], ['kind'], ['seen'], ['quotes']],
    filters: ['kind', 'seen'],
  },
  corrections: {
    columns: [['fact', 'id'], ['change'], ['old'], ['new'], ['date'], ['why']],
    filters: ['change'],
  },
  reviews: {
    columns: [['name', 'item'], ['kind']],
    filters: ['kind', 'state'],
    spread: { of: 'item', over: 'step', columns: ['state', 'time'] },
  },
};

/**
 * Tables of cells, of which nobody reads thousands: their pages list what the cells are of, each with its own files. All rows are in the
 * files of the table.
 */
const LISTS: Readonly<Record<Exclude<TableId, ShownTable>, PageView>> = {
  'chart-rows': {
    of: 'charts',
    columns: [['title', 'id'], ['form'], ['initiatives'], ['rows']],
    filters: ['initiatives', 'form'],
    found: ['sentence'],
    files: { folder: '/charts/', formats: ['csv', 'json'] },
  },
};

/** What the page of a table prints, and of which table its rows are. */
export interface PageView extends TableView<string> {
  readonly of: TableId;
  /** Every row has files of its own, named by its id. */
  readonly files?: { readonly folder: string; readonly formats: readonly string[] };
}

const isList = (id: TableId): id is Exclude<TableId, ShownTable> => id in LISTS;

/** How the page of this table prints it, or what it prints instead. */
export function viewOf(id: TableId): PageView {
  return isList(id) ? LISTS[id] : { of: id, ...VIEWS[id] };
}
