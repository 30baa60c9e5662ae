import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { githubProblems } from '../../../src/commands/problem-formats/github.ts';
import { jsonProblems } from '../../../src/commands/problem-formats/json.ts';
import { problemsPage } from '../../../src/commands/problem-formats/page.ts';
import type { Problem } from '../../../src/reading/problem.ts';

const PROBLEMS: readonly Problem[] = [
  { file: 'content/a.yaml', line: 3, says: '“100%,<b>”：不对', fix: '改成“1,2”\n再看', rule: 'spaces', fixable: true },
  { file: 'content/b,c:d.mdx', line: 0, says: '缺', fix: '补' },
];

describe('problems are told', () => {
  test('to GitHub, with every sign that would end a command escaped', () => {
    expect(githubProblems(PROBLEMS)).toBe(
      [
        '::error file=content/a.yaml,line=3,title=“100%25%2C<b>”：不对::改法：改成“1,2”%0A再看',
        '::error file=content/b%2Cc%3Ad.mdx,title=缺::改法：补',
        '',
      ].join('\n'),
    );
    expect(githubProblems([])).toBe('');
  });

  test('to programs, with the same fields in every version', () => {
    expect(JSON.parse(jsonProblems(PROBLEMS))).toEqual(PROBLEMS);
    expect(jsonProblems([])).toBe('[]\n');
    expect(Object.keys((JSON.parse(jsonProblems(PROBLEMS)) as object[])[1] ?? {})).toEqual(['file', 'line', 'says', 'fix']);
  });

  test('as a page of its own: by file, without scripts, links or anything from elsewhere', () => {
    const page = problemsPage(PROBLEMS, ':root{--ink:#000}');
    expect(page).toContain('内容检查：2处要改');
    expect(page).toContain('其中1处机器能改');
    expect(page).toContain('“100%,&lt;b&gt;”：不对');
    expect(page).toContain('汉字和汉字、数字、字母、标点之间不打空格');
    expect(page.match(/<h2><code>[^<]*/g)).toEqual(['<h2><code>content/a.yaml', '<h2><code>content/b,c:d.mdx']);
    expect(page).not.toMatch(/<script|<a |https?:|style=|src=/);
    expect(() => {
      parse(page, {
        onParseError: ({ code }) => {
          throw new Error(code);
        },
      });
    }).not.toThrow();
  });

  test('as nothing, when there is none', () => {
    expect(problemsPage([], '')).toContain('<h1>没有要改的</h1>');
  });
});
