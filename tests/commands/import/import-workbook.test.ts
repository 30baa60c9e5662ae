import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importWorkbook } from '../../../src/commands/import/run-import.ts';
import { contentFiles } from './content-files.ts';
import { BASE, FRESH, KNOWN, NEXT, workbookOf, type Cells } from './make-workbook.ts';

let folder = '';
let root = '';
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-workbook-'));
  root = join(folder, 'content');
  cpSync(BASE, root, { recursive: true });
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const LEDGER = 'facts/reading-rooms.yaml';
const ledger = (): string => readFileSync(join(root, LEDGER), 'utf8');

/** Imports rows and answers so. @param meanwhile what somebody does while the question is on the screen. */
async function importRows(rows: readonly Cells[], answer: string, meanwhile: () => void = () => undefined): Promise<boolean> {
  const file = join(folder, '数据.xlsx');
  writeFileSync(file, await workbookOf(rows));
  const ask = (question: string): Promise<string> => {
    said.push(question);
    meanwhile();
    return Promise.resolve(answer);
  };
  return importWorkbook(file, { root, ask, say: (line) => void said.push(line), day: '2026-12-01' });
}

/** What was added to and taken from a text, line by line. */
function difference(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

test('what would change is shown, and 是 writes it: a new time is one more reading, the old one stays', async () => {
  const before = ledger();
  expect(await importRows([KNOWN, NEXT], '是')).toBe(true);
  expect(said.join('\n')).toBe(
    [
      '数据.xlsx：读了 2 行，和账本不一样的：',
      '',
      'night-readers  夜读的人（content/facts/reading-rooms.yaml）',
      '  新的一次（2024-11）：约95人，evening-paper“每晚约95人来书屋夜读”',
      '  印在 /initiatives/reading-rooms/、/sources/evening-paper/',
      '',
      '一共 1 个数据点，写进 content/facts/reading-rooms.yaml。表里没有的数据点不动。',
      '',
      '看清楚了，写进去就输入“是”，再按回车；按别的都不写：',
      '写好了：content/facts/reading-rooms.yaml。',
      '接着：npm run check 再查一遍，npm run dev 看看网页，然后提交。',
    ].join('\n'),
  );
  expect(ledger()).toBe(
    before.replace(
      'span: 约80人\n',
      `span: 约80人\n      - asOf: '2024-11'\n        value: 95\n        qualifier: about\n        source: evening-paper\n        quote: 每晚约95人来书屋夜读\n        span: 约95人\n`,
    ),
  );
});

describe('nothing is written', () => {
  test.each(['', '否', 'y', '是的', 'yes'])('after “%s”', async (answer) => {
    const before = contentFiles(root);
    expect(await importRows([NEXT], answer)).toBe(true);
    expect(said.at(-1)).toBe('没有写“是”，什么也没有写。');
    expect(contentFiles(root)).toEqual(before);
  });

  test('when the sheet says what the ledger says', async () => {
    const before = contentFiles(root);
    await importRows([KNOWN], '是');
    expect(said).toEqual(['没有改动：表里的 1 行和账本一样。']);
    expect(contentFiles(root)).toEqual(before);
  });

  test('when anything is wrong, and nobody is asked', async () => {
    const before = contentFiles(root);
    expect(await importRows([NEXT, { ...KNOWN, value: '80' }], '是')).toBe(false);
    expect(said.at(-1)).toBe('\n有 1 处要改，什么也没有写。全部改好再导入一次。');
    expect(contentFiles(root)).toEqual(before);
  });

  test('when somebody changes the file while it is looked at', async () => {
    const touch = (): void => {
      writeFileSync(join(root, LEDGER), `# 改过\n${ledger()}`);
    };
    expect(await importRows([NEXT], '是', touch)).toBe(false);
    expect(said.at(-1)).toMatch(/^content\/facts\/reading-rooms\.yaml {2}看改动的时候有人改了这个文件，什么也没有写。改法：/);
    expect(ledger()).toMatch(/^# 改过\ninitiative/);
    expect(ledger()).not.toContain('2024-11');
  });
});

describe('written', () => {
  test('the same time is a change of that reading, field by field', async () => {
    const before = ledger();
    await importRows([{ ...NEXT, asOf: '2023-11', qualifier: '余', quote: '每晚95余人来书屋夜读', span: '95余人' }], '是');
    expect(said.join('\n')).toContain(
      '改动（2023-11）：数值 80 → 95；限定 约 → 余、多；引文 每晚约80人来书屋夜读 → 每晚95余人来书屋夜读；原样 约80人 → 95余人',
    );
    expect(difference(before, ledger())).toEqual([
      '-        value: 80',
      '-        qualifier: about',
      '-        quote: 每晚约80人来书屋夜读',
      '-        span: 约80人',
      '+        value: 95',
      '+        quote: 每晚95余人来书屋夜读',
      "+        span: '95余人'",
    ]);
  });

  test('a new fact goes to the end of the file of its mechanism', async () => {
    const before = ledger();
    await importRows([{ ...FRESH, code: '990101101201', place: '竹湾村', note: '只数了竹湾村。' }], '是');
    expect(said.join('\n')).toContain(
      'evening-lamps  夜灯（content/facts/reading-rooms.yaml，新的数据点）\n  单位“盏”账本里还没有，看看是不是写错了',
    );
    expect(ledger()).toBe(
      before.replace(
        '\nderived:',
        `\n  - id: evening-lamps\n    label: 夜灯\n    scope: 云岫县\n    unit: 盏\n    note: 只数了竹湾村。\n    places: ['990101101201']\n    observations:\n      - asOf: '2024-11'\n        value: 12\n        source: evening-paper\n        quote: 书屋装夜灯12盏\n        span: '12盏'\nderived:`,
      ),
    );
  });

  test('comments, quotes, line ends and the byte order mark stay', async () => {
    const own =
      `\uFEFF${ledger().replace('  - id: night-readers', '  # 夜读的人\n  - id: night-readers # 晚报').replace('label: 夜读的人', 'label: "夜读的人"')}`.replaceAll(
        '\n',
        '\r\n',
      );
    writeFileSync(join(root, LEDGER), own);
    await importRows([{ ...KNOWN, note: '只是一晚。' }], '是');
    expect(ledger()).toBe(own.replace('unit: 人\r\n', 'unit: 人\r\n    note: 只是一晚。\r\n'));
  });

  test('删去 takes a note away, an empty cell leaves it', async () => {
    writeFileSync(join(root, LEDGER), ledger().replace('    label: 夜读的人\n', '    label: 夜读的人\n    note: 只是一晚。\n'));
    const before = ledger();
    await importRows([KNOWN], '是');
    expect(ledger()).toBe(before);
    await importRows([{ ...KNOWN, note: '删去' }], '是');
    expect(said.join('\n')).toContain('改说法：备注 只是一晚。 → （删去）');
    expect(difference(before, ledger())).toEqual(['-    note: 只是一晚。']);
  });
});

describe('a published number', () => {
  const changed = { ...NEXT, asOf: '2023-11' };
  beforeEach(() => cpSync(join(BASE, '../_published'), root, { recursive: true }));

  test('is not changed without a reason', async () => {
    expect(await importRows([changed], '是')).toBe(false);
    expect(said[0]).toBe(
      '数据!P2  “night-readers”发布过的数是“约80人”，现在是“约95人”，要有更正。改法：在“更正理由”一列写为什么改，导入时一并写好更正；改错了就改回去；新一期的数换上新的时间。',
    );
    expect(said).toHaveLength(2);
  });

  test('is changed together with its correction', async () => {
    expect(await importRows([{ ...changed, why: '报纸登了更正。' }], '是')).toBe(true);
    expect(said.join('\n')).toContain('一并写更正 content/corrections/night-readers-2026-12-01.yaml：报纸登了更正。');
    expect(readFileSync(join(root, 'corrections/night-readers-2026-12-01.yaml'), 'utf8')).toBe(
      "fact: night-readers\nold: 约80人\nnew: 约95人\ndate: '2026-12-01'\nwhy: 报纸登了更正。\n",
    );
  });
});
