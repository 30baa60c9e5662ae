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
}

/** The rest of the fields is in the files, and in the dictionary below each table. */
export const VIEWS: { readonly [Id in TableId]: TableView<ColumnOf<Id>> } = {
  facts: {
    columns: [['label', 'id'], ['text'], ['qualifier'], ['initiative']],
    filters: ['initiative', 'qualifier', 'proof', 'scope'],
    evidence: true,
  },
  derived: {
    columns: [['label', 'id'], ['text'], ['qualifier'], ['initiative']],
    filters: ['initiative', 'qualifier'],
    evidence: true,
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
  'chart-rows': { columns: [['name'], ['column'], ['value'], ['chart']], filters: ['chart'] },
  sources: {
    columns: [['title', 'id'], ['outlet'], ['published'], ['kind'], ['seen'], ['quotes']],
    filters: ['kind', 'seen'],
  },
  corrections: {
    columns: [['fact'], ['change'], ['old'], ['new'], ['date'], ['why']],
    filters: ['change'],
  },
};
