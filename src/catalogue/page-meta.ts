import { NOT_APPLICABLE } from '../schema/site.ts';
import type { Site } from '../schema/site.ts';
import { zh } from '../words/zh.ts';
import { SINGLE_PAGES, zhColumns } from '../words/zh/columns.ts';

/** A page as its meta set sees it. */
export interface MetaPage {
  /** From the root of the site, `/initiatives/red-steward/`. */
  readonly path: string;
  readonly title: string;
  /** Its share image and itself, as they are known: whole addresses once the site has one. */
  readonly image: string;
  readonly url: string;
  /** When this page was first public, if later than the whole site: from front matter. */
  readonly published?: string | undefined;
  /** Pages that nobody should find belong to no column. */
  readonly hidden?: boolean;
}

export type Meta = readonly [name: string, content: string];

/** What a preview shows for a value that only the publisher knows; a production build has been refused before. */
const filled = (value: string): string => (value === '' ? zh.footer.toFill : value);

function siteMeta(site: Site): readonly Meta[] {
  const { siteCode } = site.filings;
  return [
    ['SiteName', site.name],
    ['SiteDomain', filled(URL.parse(site.address)?.host ?? '')],
    // A site that is no government site has no code, and says nothing rather than something false.
    ...(siteCode === NOT_APPLICABLE ? [] : [['SiteIDCode', filled(siteCode)] as const]),
  ];
}

/**
 * The meta set that the guideline for government sites (国办发〔2017〕47号) asks for: three on every page, four more on pages of a
 * column, three more on articles, and there the optional five: Description is the page's `description`, for names are read in any case.
 * @param site with the address that is really built, which may come from the environment.
 */
export function metaOf(site: Site, { path, title, image, url, published, hidden = false }: MetaPage): readonly Meta[] {
  const steps = path.split('/').filter(Boolean);
  const [first = ''] = steps;
  const column = Object.hasOwn(zhColumns, first) ? zhColumns[first] : undefined;
  if (hidden || !column) return siteMeta(site);
  const ofColumn: readonly Meta[] = [
    ['ColumnName', column.name],
    ['ColumnDescription', column.description],
    ['ColumnKeywords', column.keywords.join(',')],
    ['ColumnType', column.type],
  ];
  const article = steps.length > 1 || SINGLE_PAGES.has(first);
  if (!article) return [...siteMeta(site), ...ofColumn];
  return [
    ...siteMeta(site),
    ...ofColumn,
    ['ArticleTitle', title],
    ['PubDate', filled(published ?? site.published)],
    ['ContentSource', site.name],
    ['Author', filled(site.publisher)],
    ['Keywords', column.keywords.join(',')],
    ['Image', image],
    ['Url', url],
  ];
}
