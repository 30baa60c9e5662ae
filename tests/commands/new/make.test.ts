import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeNew } from '../../../src/commands/new/make.ts';
import { checkContent } from '../../../src/checks/all.ts';
import { readContent } from '../../../src/reading/content.ts';
import { editor, textOf, tree } from './tree.ts';

const SOUND = 'npm run check 没有问题了。';
const ENTER = '';

/** Answers that leave nothing to be asked, a question each. */
const COMPLETE = {
  fact: [
    ...['村级书屋', 'rooms-again', '建成的书屋', ENTER, '间', ENTER],
    ...[ENTER, '42', ENTER, ENTER, '全县建成书屋42间', '42间', ENTER],
  ],
  alliance: [
    ...['new-union', '新联盟', '否', '联村党组织', '松影镇', '是', 'river-watch', '未公开'],
    ...['yunxiu', '石桥2个村结成护河联盟', ENTER, ENTER, '镇里的名册'],
  ],
  stop: [
    ...['new-stop', '新点位', '书屋设在路口。', '竹湾村', ENTER, '村级书屋', ENTER, '30', '看墙上的图。', ENTER],
    ...[`全县有书屋{rooms}。${'书屋设在路口。'.repeat(16)}`, 'rooms', ENTER, '否', 'yunxiu', '书屋的数。', '全县建成书屋42间', ENTER],
  ],
  term: ['open-weekly', '每周开放', ENTER, '社区和小区', '一个星期里开门。', ENTER, 'open every week', ENTER],
} as const;

const PLACE = ['松影镇', '990101101203', '松下村', '松下村委会', '村', '村庄', ENTER];

async function made(root: string, kind: string, ...answers: readonly string[]): Promise<string> {
  const desk = editor(...answers);
  expect(await makeNew(desk, root, kind), desk.heard.join('\n')).toBe(true);
  expect(desk.left).toEqual([]);
  return desk.heard.at(-1) ?? '';
}

function problemsOf(root: string): readonly unknown[] {
  const { content, problems } = readContent(root);
  return checkContent(content, problems);
}

/** What the checks ask for, as it was said. */
const asked = (said: string): readonly string[] => said.split('\n').filter((line) => line.startsWith('content/'));

describe('answers that are complete leave nothing to be mended', () => {
  test.each(Object.entries(COMPLETE))('%s', async (kind, answers) => {
    const said = await made(tree(), kind, ...answers);
    expect(said).toContain('接下来：\n1. ');
    expect(asked(said)).toEqual([]);
    expect(said).toContain(SOUND);
  });

  test('correction, of a number that was changed', async () => {
    const root = tree('_published', 'accepted-published-correction');
    rmSync(join(root, 'corrections'), { recursive: true });
    const said = await made(root, '7', 'recount', 'night-readers', ENTER, ENTER, '约80人', '2024-05-02', '报纸登了更正。', '约90人');
    expect(asked(said)).toEqual([]);
  });

  test('place, once the numbers held to the register have followed', async () => {
    const root = tree();
    const said = await made(root, '地点', ...PLACE);
    expect(asked(said)).toEqual([expect.stringMatching(/^content\/facts\/reading-rooms\.yaml:\d+ {2}名录里有 3 个村，数据点写的是 2/)]);
    expect(said).toContain('名录里的个数变了');
    writeFileSync(join(root, 'facts/reading-rooms.yaml'), textOf(root, 'facts/reading-rooms.yaml').replace('    register: village\n', ''));
    expect(problemsOf(root)).toEqual([]);
  });

  test('initiative, once its prose is written', async () => {
    const root = tree();
    const file = 'initiatives/night-rooms.mdx';
    const answers = [
      'night-rooms',
      ENTER,
      '创新机制',
      '夜间书屋',
      '书屋亮到夜里',
      '一句话。',
      'rooms-units',
      'night-readers',
      ENTER,
      '来夜读',
    ];
    const said = await made(root, 'initiative', ...answers, '开到几点', '书屋的值班表', ENTER);
    expect(asked(said)).toEqual([expect.stringContaining('<Fact> 的 id 写得不对：“待填”')]);
    writeFileSync(join(root, file), textOf(root, file).replace(/待写：.*/, '书屋夜里也开。'));
    expect(problemsOf(root)).toEqual([]);
  });
});

describe('what is written', () => {
  test('explains every field, and has those that were left out at hand', async () => {
    const root = tree();
    await made(root, 'term', ...COMPLETE.term);
    expect(textOf(root, 'glossary/open-weekly.yaml')).toBe(
      [
        '# 术语：照通常的写法\nname: 每周开放',
        '# 可以不写。其他写法：正文里的其他写法，自动链接认得它们；只是加了引号的不用写\n# forms:',
        '# 分类：party 党的组织；members 党员和组织生活；village 村和村干部；community 社区和小区；firms 企业和新就业群体；reading 怎样读本站的数\ngroup: community',
        '# 意思：用大白话说它是什么；只写通行的、查得到的意思\nmeaning: 一个星期里开门。',
        '# 可以不写。在本区：在本区或原文里有特别的意思、或原文没有说清的，写在这里，以“据原文”开头或写明“原文没有写”\n# here:',
        '# 英文：英文译法，不带汉字\nenglish: open every week',
        '# 可以不写。拼音：一般由机器注，机器读错了才写\n# pinyin:',
        '# 可以不写。参见：参见的术语\n# see:',
        '# 可以不写。机制：专讲这个词的机制；在那一页上不再自动链接\n# initiative:',
        '# 可以不写。自动链接：正文第一次出现时自动链接；太常见的词写 false\n# link: true\n',
      ].join('\n'),
    );
  });

  test('a fact stands at the end of its mechanism’s file, and every other letter is as it was', async () => {
    const root = tree();
    const before = textOf(root, 'facts/reading-rooms.yaml');
    await made(root, 'fact', ...COMPLETE.fact);
    const after = textOf(root, 'facts/reading-rooms.yaml');
    const own = `  - id: rooms-again\n    label: 建成的书屋\n    scope: 云岫县\n    unit: 间\n    observations:\n      - asOf: 未注明\n        value: 42\n        source: yunxiu\n        quote: 全县建成书屋42间\n        span: 42间\n`;
    expect(after.replace(own, '')).toBe(before);
    expect(after).toContain(`${own}derived:\n`);
  });

  test('a fact of public data begins a file of its own', async () => {
    const root = tree();
    await made(root, 'fact', ENTER, 'rooms', 'public-rooms', ...COMPLETE.fact.slice(1));
    expect(textOf(root, 'facts/public-rooms.yaml')).toMatch(/^# 可以不写。机制：.*\n# initiative:\n/);
  });
});

describe('an editor', () => {
  test('is asked again until an answer is right, in the words of the field', async () => {
    const root = tree();
    const desk = editor(
      'Weekly',
      'weekly',
      '每周开放',
      '开',
      ENTER,
      '县',
      '社区和小区',
      ENTER,
      '意思',
      ENTER,
      '每周',
      'weekly',
      '书屋',
      ENTER,
    );
    expect(await makeNew(desk, root, 'term')).toBe(true);
    const wrong = desk.heard.filter((words) => words.startsWith('  ✗'));
    expect(wrong.map((words) => words.replace(/。改法：.*/, ''))).toEqual([
      '  ✗ “编号”写得不对：“Weekly”',
      '  ✗ “其他写法”写得不对：“开”',
      '  ✗ “分类”不能是“县”',
      '  ✗ 这里不能空着。',
      '  ✗ “英文”写得不对：“每周”',
      '  ✗ 没有“书屋”这个机制',
    ]);
    expect(wrong[4]).toContain('英文里不能有汉字和中文标点');
  });

  test.each([
    ['in the middle', ['weekly', '每周开放']],
    ['at once', []],
  ])('who leaves %s leaves nothing behind', async (_when, answers) => {
    const root = tree();
    const desk = editor(...answers);
    expect(await makeNew(desk, root, 'term')).toBe(false);
    expect(desk.heard.at(-1)).toContain('没有写任何文件。');
    expect(readdirSync(join(root, 'glossary')).toSorted()).toEqual(['deposit.yaml', 'reading-circle.yaml']);
  });

  test.each([
    ['a file', 'term', ['deposit'], 'content/glossary/deposit.yaml 已经有了'],
    ['an id', 'fact', ['reading-rooms', 'rooms'], '编号“rooms”已经用在别处'],
    ['a code', 'place', ['松影镇', '990101101201'], '编号“990101101201”已经用在别处'],
    ['a code of elsewhere', 'place', ['松影镇', '990101102201'], '代码以 990101101 开头'],
  ])('cannot take %s that is there', async (_what, kind, answers, says) => {
    const desk = editor(...answers);
    expect(await makeNew(desk, tree(), kind)).toBe(false);
    expect(desk.heard.join('\n')).toContain(says);
  });
});

test('the command takes its answers from a pipe, and an end in the middle writes nothing', () => {
  const root = tree();
  const run = (input: readonly string[]): string =>
    execFileSync(process.execPath, ['src/commands/new.ts'], {
      input: input.map((line) => `${line}\n`).join(''),
      env: { ...process.env, ATLAS_CONTENT: root },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(() => run(['6', 'open-weekly'])).toThrow();
  expect(existsSync(join(root, 'glossary/open-weekly.yaml'))).toBe(false);
  expect(run(['6', ...COMPLETE.term])).toContain(SOUND);
  expect(textOf(root, 'glossary/open-weekly.yaml')).toMatch(/^# 术语：照通常的写法\nname: 每周开放\n/);
});
