import { EDITION, TABLE_IDS, type TableId } from '../../schema/tables/all.ts';
import { zhData as zh } from '../../words/zh/data-hub.ts';
import { tableWords } from '../../words/zh/tables.ts';
import type { Atlas } from '../atlas.ts';
import { LICENCE } from './data-package.ts';
import { MEDIA_TYPES, tableFiles, tablePage, type Whole } from './files.ts';
import { tableOf } from './table.ts';

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** What is the same for one table and for all of them. */
function common({ site }: Atlas, whole: Whole): object {
  return {
    inLanguage: 'zh-CN',
    license: LICENCE.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.publisher || site.name, url: whole('/') },
    spatialCoverage: { '@type': 'Place', name: `${site.province}${site.district}` },
  };
}

/** One table as a schema.org `Dataset`, for the search engines that list data. */
export async function dataset(atlas: Atlas, id: TableId, whole: Whole): Promise<object> {
  const { fields, version } = tableOf(atlas, id);
  const { name, sentence, columns } = tableWords[id];
  const headings: Readonly<Record<string, string>> = columns;
  const files = await tableFiles(atlas, id, whole);
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    name: `${atlas.site.name}：${name}`,
    description: `${sentence}${zh.package.description(atlas.site.tagline)}`,
    url: whole(tablePage(id)),
    version: `${EDITION}+${version}`,
    ...common(atlas, whole),
    includedInDataCatalog: { '@type': 'DataCatalog', name: atlas.site.name, url: whole('/data/') },
    variableMeasured: fields.map((field) => ({
      '@type': 'PropertyValue',
      name: field.name,
      alternateName: headings[field.name],
      description: field.sentence,
    })),
    distribution: files.map(({ format, path, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      encodingFormat: MEDIA_TYPES[format].split(';')[0],
      contentUrl: whole(path),
      contentSize: `${bytes.length} B`,
      sha256,
    })),
  };
}

/** All tables as a schema.org `DataCatalog`. */
export function dataCatalog(atlas: Atlas, whole: Whole): object {
  return {
    ...CONTEXT,
    '@type': 'DataCatalog',
    name: `${atlas.site.name}：${atlas.site.tagline}`,
    description: zh.package.description(atlas.site.tagline),
    url: whole('/data/'),
    ...common(atlas, whole),
    dataset: TABLE_IDS.map((id) => ({
      '@type': 'Dataset',
      name: tableWords[id].name,
      description: tableWords[id].sentence,
      url: whole(tablePage(id)),
      license: LICENCE.path,
    })),
  };
}
