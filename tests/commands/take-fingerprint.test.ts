import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeFingerprint } from '../../src/commands/take-fingerprint.ts';

const SITES = join(import.meta.dirname, '../sites');
const COMMAND = join(import.meta.dirname, '../../src/commands/fingerprint.ts');
const TEXT = join(SITES, 'yunxiu.txt');
let folder = '';
let root = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-fingerprint-'));
  root = join(folder, 'content');
  cpSync(join(SITES, '_base'), root, { recursive: true });
  rmSync(join(root, 'sources/yunxiu.clauses.json'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command as a process of its own, as editors start it. */
function run(...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ATLAS_CONTENT: root },
  });
  return { status, out: stdout, errors: stderr };
}

function written(): string | null {
  const path = join(root, 'sources/yunxiu.clauses.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function declare(text: string): void {
  const path = join(root, 'sources/yunxiu.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/text:[^]*$/, text));
}

test('it writes the committed fingerprint, byte for byte', () => {
  const { status, out } = run(TEXT, '--id', 'yunxiu');
  expect(status).toBe(0);
  expect(out).toContain('写好了');
  expect(written()).toBe(readFileSync(join(SITES, '_base/sources/yunxiu.clauses.json'), 'utf8'));
});

test('--list prints the clauses with their numbers and writes nothing', () => {
  const { done, says } = takeFingerprint([TEXT, '--id', 'yunxiu', '--list'], root);
  expect(done).toBe(true);
  expect(says).toEqual(
    expect.arrayContaining(['2/5\t全县建成书屋42间', '2/17\t读完的书可以交给下一间书屋', 'c1/1\t书屋的书架由木匠陈师傅用旧船板打成']),
  );
  expect(written()).toBeNull();
});

describe('what it cannot do it says in Chinese, and writes nothing', () => {
  const shouldFail = (args: readonly string[], words: string): void => {
    const { done, says } = takeFingerprint(args, root);
    expect(done).toBe(false);
    expect(says.join('\n')).toContain(words);
    expect(says.join('\n')).not.toMatch(/\bat .*\.ts:\d+|Error:/);
    expect(written()).toBeNull();
  };

  test.each<[string, readonly string[], string]>([
    ['no arguments', [], '用法：'],
    ['no id', [TEXT], '用法：'],
    ['no file', ['--id', 'yunxiu'], '用法：'],
    ['an unknown option', [TEXT, '--name', 'yunxiu'], '用法：'],
    ['an id without a value', [TEXT, '--id'], '用法：'],
    ['an unknown id', [TEXT, '--id', 'yunxia'], '没有找到来源“yunxia”'],
    ['a source without text', [TEXT, '--id', 'register'], '没有 text 字段'],
    ['a missing file', [join(SITES, 'missing.txt'), '--id', 'yunxiu'], '没有这个文件'],
    ['a folder', [SITES, '--id', 'yunxiu'], '读不了'],
  ])('%s', (_what, args, words) => {
    shouldFail(args, words);
  });

  test.each<[string, string, string]>([
    ['a join with an empty line', 'text: { joins: [[7, 8]] }', '断句的下半句指到第 8 行，那里没有文字'],
    ['a join behind the end', 'text: { joins: [[7, 99]] }', '断句的下半句指到第 99 行，那里没有文字'],
    ['a missing caption', 'text: { captions: [77] }', '图片说明指到第 77 行，那里没有文字'],
    ['a join that is not a pair', 'text: { joins: [[7]] }', '“joins”写得不对'],
  ])('%s', (_what, text, words) => {
    declare(`${text}\n`);
    shouldFail([TEXT, '--id', 'yunxiu'], words);
  });

  test('a text that is not UTF-8', () => {
    const path = join(folder, 'gbk.txt');
    writeFileSync(path, Buffer.from([0xc3, 0xfb, 0xb3, 0xc6]));
    shouldFail([path, '--id', 'yunxiu'], '读不了：要是 UTF-8 编码的文字文件');
  });

  test('an empty text', () => {
    const path = join(folder, 'empty.txt');
    writeFileSync(path, '\n');
    declare('text: {}\n');
    shouldFail([path, '--id', 'yunxiu'], '文件里没有文字');
  });
});

test('an earlier fingerprint stays untouched when the new text cannot be used', () => {
  writeFileSync(join(root, 'sources/yunxiu.clauses.json'), 'earlier');
  declare('text: { joins: [[7, 8]] }\n');
  const { status, errors } = run(TEXT, '--id', 'yunxiu');
  expect(status).toBe(1);
  expect(errors).toContain('断句的下半句指到第 8 行');
  expect(errors).not.toMatch(/\bat .*\.ts:\d+|Error:/);
  expect(written()).toBe('earlier');
});
