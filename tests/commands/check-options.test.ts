import { expect, test } from 'vitest';
import { readCheckOptions } from '../../src/commands/check-options.ts';

const NOTHING = { production: false, mend: false, format: 'text' };

test.each([
  [[], NOTHING],
  [['--production'], { ...NOTHING, production: true }],
  [['--fix', '--format=json'], { ...NOTHING, mend: true, format: 'json' }],
  [['--format', 'github', '--production'], { ...NOTHING, production: true, format: 'github' }],
])('%j', (args, request) => {
  expect(readCheckOptions(args)).toEqual(request);
});

test.each([
  [['--fixx'], '没有“--fixx”这个选项，是不是“--fix”？'],
  [['--format=jsn'], '没有“jsn”这种格式，是不是“json”？'],
  [['--format=xml1234'], '没有“xml1234”这种格式，可选 text、github、json、html'],
  [['--format'], '--format 后面要写哪种格式：text、github、json、html'],
  [
    ['content/facts'],
    '没有“content/facts”这个选项，可用的选项：--production（正式发布前的检查）、--fix（改好机器能改的）、--format=text|github|json|html。检查哪个文件夹由环境变量 ATLAS_CONTENT 定',
  ],
])('%j is refused in Chinese', (args, says) => {
  expect(readCheckOptions(args)).toBe(says);
});
