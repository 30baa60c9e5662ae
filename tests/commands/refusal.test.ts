import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusalOf } from '../../src/commands/refusal.ts';

function refused(act: () => void): string {
  try {
    act();
  } catch (error) {
    return refusalOf(error);
  }
  return '';
}

test.each([
  ['no folder', () => writeFileSync('no-such-folder/a', ''), 'no-such-folder/a 没有这个文件夹或文件'],
  ['a file for a folder', () => writeFileSync('package.json/a', ''), 'package.json/a 路径里有一段不是文件夹'],
  ['a folder for a file', () => writeFileSync('src', ''), 'src 那里是一个文件夹'],
  ['what is there', () => writeFileSync('package.json', '', { flag: 'wx' }), 'package.json 已经有同名的文件'],
  ['a folder that is read, of which the disk tells no path', () => void readFileSync('src'), '那里是一个文件夹'],
])('what the disk says of %s is told in Chinese, without a code', (_what, act, said) => {
  expect(refused(act)).toBe(said);
});

test('what no disk said is told as it is', () => {
  expect(refusalOf(new Error('“a”没有一项一项地写'))).toBe('“a”没有一项一项地写');
  expect(refusalOf('停了')).toBe('停了');
});
