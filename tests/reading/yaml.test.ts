import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/reading/yaml.ts';

describe('every value is found at its line', () => {
  const text = `# 注释
facts:
  - id: rooms
    observations:
      - value: 42
        span: 42间
  - { id: teams,
      unit: 支 }
names:
- 甲
-
  - 乙
`;
  test.each<[readonly (string | number)[], number]>([
    [['facts'], 2],
    [['facts', 0], 3],
    [['facts', 0, 'id'], 3],
    [['facts', 0, 'observations', 0, 'span'], 6],
    [['facts', 0, 'observations', 0, 'missing'], 5],
    [['facts', 0, 'missing'], 3],
    [['facts', 1, 'unit'], 8],
    [['facts', 7], 2],
    [['names', 0], 10],
    [['names', 1, 0], 12],
    [['missing'], 1],
    [[], 1],
  ])('%j is on line %i', (path, line) => {
    expect(readYaml(text, 'x.yaml').line(...path)).toBe(line);
  });

  test('lines above the text are counted in', () => {
    expect(readYaml(text, 'x.mdx', 1).line('names')).toBe(10);
  });
});

describe('what was typed is what is read', () => {
  test.each([
    ['a: 2021-10', '2021-10'],
    ['a: 2021-10-17', '2021-10-17'],
    ['a: 1,058', '1,058'],
    ['a: yes', 'yes'],
    ["a: '001'", '001'],
    ['a: 44.6', 44.6],
    ['a: 0', 0],
    ['a: true', true],
    ['a:', null],
  ])('%s', (text, value) => {
    const read = readYaml(text, 'x.yaml');
    expect(read.problems).toEqual([]);
    expect(read.data).toEqual({ a: value });
  });

  test.each([
    ['a: 001', '“001”会被读成 1'],
    ['a: 44.60', '“44.60”会被读成 44.6'],
    ['a: 1e3', '“1e3”会被读成 1000'],
    ['a: 0x1F', '“0x1F”会被读成 31'],
    ['a: +5', '“+5”会被读成 5'],
    ['a: .5', '“.5”会被读成 0.5'],
    ['a: .nan', '“.nan”会被读成 NaN'],
    ['a: 12345678901234567890', '“12345678901234567890”会被读成 12345678901234567000'],
    ['a: [1, 02]', '“02”会被读成 2'],
    ['a: &x 1\nb: *x', '用了 YAML 的引用记号 *'],
    ['a: *x', '用了 YAML 的引用记号 *'],
    ['a: &x 1', '用了 YAML 的引用记号 &x'],
    ['a: !!str 5', '用了 YAML 的类型记号 !!str'],
    ['a: !!binary aGk=', '用了 YAML 的类型记号 !!binary'],
    ['a: !!timestamp 2001-01-01', '用了 YAML 的类型记号 !!timestamp'],
    ['a: !!js/function "x"', '用了 YAML 的类型记号 !!js/function'],
    ['a: !own x', '用了 YAML 的类型记号 !own'],
    ['<<: { a: 1 }', '用了 YAML 的合并记号 <<'],
    ['__proto__: { a: 1 }', '“__proto__”不能当字段名'],
    ['a: { prototype: 1 }', '“prototype”不能当字段名'],
    ['? [a, b]\n: 1', '字段名是一组值'],
    ['%YAML 1.1\n---\na: yes', '用了 YAML 的指令“%YAML 1.1”'],
    ['a: 1\n---\nb: 2', '文件中间有一行 --- 或 ...'],
    ['a: "河\\u200b道"', '有零宽字符 U+200B，看不出来'],
  ])('%s is a trap', (text, says) => {
    expect(readYaml(text, 'x.yaml').problems.map((problem) => problem.says)).toEqual([says]);
  });
});

describe('a text that is no YAML says why, once', () => {
  test.each<[string, number, string]>([
    ['a: 1\na: 2', 2, '同一个字段写了两次'],
    ['a:\n\tb: 1', 2, '缩进用了制表符'],
    ['a:\n  b: 1\n c: 2', 3, '缩进没有对齐'],
    ['a:\n  - b: 1\n   c: 2', 3, '缩进没有对齐'],
    ['a: 1\n b: 2', 1, '下一行的缩进没有对齐'],
    ['a: 甲: 乙', 1, '冒号用在了文字里'],
    ["a: '甲\nb: 乙", 2, '引号没有配对'],
    ['a: [1, 2', 1, '括号没有配对'],
    ['a: "他说"好', 1, '引号或括号后面还有字'],
    ['a: {甲}乙', 1, '引号或括号后面还有字'],
    ['a：1\nb: 2', 1, '这一行读不出字段'],
    ['a: 1\nb:2', 2, '这一行读不出字段'],
    ['a: @甲', 1, '这里不是合格的 YAML'],
  ])('%j', (text, line, says) => {
    const { data, problems } = readYaml(text, 'x.yaml');
    expect(problems.map((problem) => [problem.line, problem.says])).toEqual([[line, says]]);
    expect(data).toBeUndefined();
  });

  test('two fields written twice are two problems', () => {
    expect(readYaml('a: 1\na: 2\nb: 1\nb: 2', 'x.yaml').problems.map(({ line }) => line)).toEqual([2, 4]);
  });
});
