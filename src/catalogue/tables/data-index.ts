import { EDITION, TABLE_IDS } from '../../schema/tables/all.ts';
import { zhData as zh } from '../../words/zh/data-hub.ts';
import { tableWords } from '../../words/zh/tables.ts';
import type { Atlas } from '../atlas.ts';
import { LICENCE } from './data-package.ts';
import { tableFiles, tablePage, type Whole } from './files.ts';
import { tableOf } from './table.ts';

/** `/data/index.json`: what data the site has, for programs. Its shape follows the same edition as the tables. */
export async function dataIndex(atlas: Atlas, whole: Whole): Promise<object> {
  const tables = TABLE_IDS.map(async (id) => {
    const { fields, rows, version } = tableOf(atlas, id);
    const headings: Readonly<Record<string, string>> = tableWords[id].columns;
    const files = await tableFiles(atlas, id, whole);
    return {
      id,
      title: tableWords[id].name,
      description: tableWords[id].sentence,
      page: whole(tablePage(id)),
      rows: rows.length,
      version,
      fields: fields.map(({ name, type, required, sentence, values }) => ({
        name,
        title: headings[name],
        type,
        required,
        description: sentence,
        ...(values === null ? {} : { values }),
      })),
      files: files.map(({ format, path, pinned, bytes, sha256 }) => ({
        format,
        url: whole(path),
        pinned: whole(pinned),
        bytes: bytes.length,
        sha256,
      })),
    };
  });
  // A template, so its braces stay as they are.
  const chart = (ending: string): string => `${whole('/charts/')}{id}${ending}`;
  return {
    title: `${atlas.site.name}：${atlas.site.tagline}`,
    description: zh.hub.description,
    edition: EDITION,
    licence: LICENCE.path,
    page: whole('/data/'),
    datapackage: whole('/data/datapackage.json'),
    tables: await Promise.all(tables),
    // Every chart of the table “charts” has these, with its id for {id}.
    charts: { page: chart('/'), json: chart('.json'), csv: chart('.csv'), svg: chart('.svg'), png: chart('.png') },
  };
}
