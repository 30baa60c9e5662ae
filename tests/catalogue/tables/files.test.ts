import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { tableCsv, tableFile } from '../../../src/catalogue/tables/files.ts';
import { tableOf } from '../../../src/catalogue/tables/table.ts';
import { TABLE_IDS } from '../../../src/schema/tables/all.ts';
import { tableWords } from '../../../src/words/zh/tables.ts';
import { parseCsv } from '../../dist/csv.ts';
import { allianceYaml, atlasWith, derivedYaml, factYaml } from '../base.ts';

const whole = (path: string): string => path;
const base = atlasWith();

describe.each(TABLE_IDS)('the files of %s', (id) => {
  const table = tableOf(base, id);
  const names = table.fields.map(({ name }) => name);

  test('have the same rows and columns in every format', async () => {
    const csv = parseCsv(tableCsv(table).slice(1));
    expect(csv[0]).toEqual(names);
    expect(csv.length).toBe(table.rows.length + 1);
    const [data] = await readExcelFile((await tableFile(base, id, 'xlsx', whole)).bytes);
    const titles: Readonly<Record<string, string>> = tableWords[id].columns;
    expect(data?.data[0]).toEqual(names.map((name) => titles[name]));
    expect(data?.data.length).toBe(table.rows.length + 1);
    const json: unknown = JSON.parse((await tableFile(base, id, 'json', whole)).bytes.toString('utf8'));
    expect(json).toHaveLength(table.rows.length);
  });

  test('are the same bytes whenever they are made', async () => {
    const [one, other] = [await tableFile(base, id, 'xlsx', whole), await tableFile(atlasWith(), id, 'xlsx', whole)];
    expect(one.sha256).toBe(other.sha256);
    expect(one.pinned).toBe(`/data/v1/${id}.xlsx`);
  });
});

describe('facts.csv', () => {
  const csv = tableCsv(tableOf(base, 'facts'));
  const [header = [], ...rows] = parseCsv(csv.slice(1));

  test('starts with a byte order mark, ends every row with CRLF', () => {
    expect(csv.startsWith('\uFEFFid,label,value,qualifier,unit,text,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(base.facts.size + 2);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has one flat row a fact, with the same values as facts.json', () => {
    const flat = (id: string): Readonly<Record<string, string>> =>
      Object.fromEntries(header.map((name, index) => [name, rows.find(([first]) => first === id)?.[index] ?? '?']));
    expect(flat('pilot-villages')).toMatchObject({
      quote: '先在1个社区和2个村试办',
      part: 'body',
      paragraph: '3',
      clause: '2',
      span: '2个',
      corroborated: 'true',
      formula: '',
      low: '',
      high: '',
    });
    expect(flat('watchers-per-team')).toMatchObject({ formula: 'watchers / teams', low: '4.8333', high: '4.8334', quote: '', source: '' });
  });

  test('keeps the ends of a negative difference as numbers', () => {
    const facts = `facts:\n${factYaml('few', 2)}${factYaml('many', 156)}derived:\n${derivedYaml('gap', 'few - many', '个', 0)}`;
    const table = tableOf(atlasWith({ facts: { facts } }), 'facts');
    expect(tableCsv(table)).toMatch(/^gap,gap,-154,exact,个,'-154个,.*,few - many,-154,-154\r$/m);
  });
});

describe('content that looks like a formula', () => {
  const EVIL = '=cmd|"/C calc"!A0';
  const DDE = '@SUM(1+1)*cmd()';
  const evil = atlasWith({
    alliances: {
      evil: allianceYaml({ name: EVIL, area: '+1-1', membership: 'published', members: [{ name: DDE }, { name: '-2+3' }], note: '\t=1' }),
    },
  });

  test('is defused in CSV, in whatever column it stands', () => {
    for (const id of TABLE_IDS) {
      const cells = parseCsv(tableCsv(tableOf(evil, id)).slice(1)).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
    }
    expect(tableCsv(tableOf(evil, 'alliances'))).toContain(`"'${EVIL.replaceAll('"', '""')}"`);
    expect(tableCsv(tableOf(evil, 'members'))).toContain(`'${DDE}`);
  });

  test('is a text in XLSX, to the letter, and no cell is a formula', async () => {
    const { bytes } = await tableFile(evil, 'alliances', 'xlsx', whole);
    const [data] = await readExcelFile(bytes);
    expect(data?.data.flat()).toContain(EVIL);
    const members = await readExcelFile((await tableFile(evil, 'members', 'xlsx', whole)).bytes);
    expect(members[0]?.data.map(([, , name]) => name)).toEqual(expect.arrayContaining([DDE, '-2+3']));
  });

  test('is itself in JSON', async () => {
    const json = (await tableFile(evil, 'alliances', 'json', whole)).bytes.toString('utf8');
    expect(JSON.parse(json)).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'evil', name: EVIL, area: '+1-1' })]));
  });
});
