import { EDITION, TABLE_IDS, TABLES } from '../../schema/tables/all.ts';
import { DECLARED, isTabled, type Field } from '../../schema/tables/field.ts';
import { tableWords } from '../../words/zh/tables.ts';
import { zhData as zh } from '../../words/zh/data-hub.ts';
import type { Atlas } from '../atlas.ts';
import { sourceName } from '../sources.ts';
import { tableFile, type Whole } from './files.ts';
import { tableOf, type Table } from './table.ts';

/** Lists are texts in a table of comma-separated values. */
const TYPE: Readonly<Record<Field['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'string',
};

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** One column as a Table Schema field. */
function describe(table: Table, { name, type, required, sentence, values }: Field): object {
  const headings: Readonly<Record<string, string>> = tableWords[table.id].columns;
  // A list without items is an empty cell, which is how these tables write that something is missing.
  const filled = required && type !== 'list' && table.rows.every((row) => row[name] !== '');
  const unique = TABLES[table.id].key.length === 1 && TABLES[table.id].key[0] === name;
  const constraints = {
    ...(filled ? { required: true } : {}),
    ...(unique ? { unique: true } : {}),
    ...(values === null ? {} : { enum: values }),
  };
  return { name, type: TYPE[type], title: headings[name], description: sentence, constraints };
}

/** Columns that name a row of another table, each cell one. */
function foreignKeys({ id, fields }: Table): readonly object[] {
  return fields.flatMap(({ name, type, refers }): readonly object[] => {
    if (refers === null || !isTabled(refers) || type === 'list') return [];
    const [resource, column] = DECLARED[refers];
    return [{ fields: name, reference: { resource: resource === id ? '' : resource, fields: column } }];
  });
}

/**
 * `/data/datapackage.json`: every table with every column, as a Frictionless tabular data package. Its paths are those of the CSV files
 * beside it, so the folder can be taken as a whole. Profile: https://specs.frictionlessdata.io/schemas/tabular-data-package.json
 */
export async function dataPackage(atlas: Atlas, whole: Whole): Promise<object> {
  const { name, tagline } = atlas.site;
  const home = whole('/data/');
  const resources = TABLE_IDS.map(async (id) => {
    const table = tableOf(atlas, id);
    const { bytes, sha256 } = await tableFile(atlas, id, 'csv', whole);
    const keys = foreignKeys(table);
    return {
      profile: 'tabular-data-resource',
      name: id,
      path: `${id}.csv`,
      title: tableWords[id].name,
      description: tableWords[id].sentence,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: bytes.length,
      hash: `sha256:${sha256}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: table.fields.map((field) => describe(table, field)),
        missingValues: [''],
        primaryKey: [...TABLES[id].key],
        ...(keys.length > 0 ? { foreignKeys: keys } : {}),
      },
    };
  });
  return {
    profile: 'tabular-data-package',
    name: 'sanyuan-atlas',
    title: `${name}：${tagline}`,
    description: zh.package.description(tagline),
    ...(/^https?:/.test(home) ? { homepage: home } : {}),
    version: EDITION,
    keywords: zh.package.keywords,
    licenses: [LICENCE],
    sources: [...atlas.sources.values()].map((source) => ({
      title: sourceName(source),
      ...(source.url === undefined ? {} : { path: source.url }),
    })),
    resources: await Promise.all(resources),
  };
}
