import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitHistory } from '../../../src/commands/review/history.ts';
import { difference } from '../../../src/commands/review/difference.ts';
import { readContent } from '../../../src/reading/content.ts';
import { openOffice, type Office } from './desk.ts';

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => {
  office.close();
});

test('whoever pulls the plug in the middle keeps what was signed, whole, and can go on', async () => {
  const args = [resolve('src/commands/review.ts'), '--name', '初审测试员', '--step', '初审', '--role', '', '--author', ''];
  const program = spawn(process.execPath, args, { env: { ...process.env, ATLAS_CONTENT: office.root }, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(program, 'exit');
  let told = '';
  program.stdout.setEncoding('utf8').on('data', (words: string) => {
    told += words;
    const signed = told.split('已签').length - 1;
    // The third answer is being written when the plug is pulled.
    if (signed >= 2) program.kill('SIGKILL');
  });
  program.stdin.on('error', () => undefined);
  program.stdin.write('1\n'.repeat(50));
  const [, signal] = (await ended) as [number | null, string | null];
  const records = office.records().filter((name) => !name.startsWith('.'));
  const { content, problems } = readContent(office.root);
  expect(problems).toEqual([]);
  expect(content.reviews).toHaveLength(records.length);
  expect(records.length).toBeGreaterThanOrEqual(2);
  expect(signal).toBe('SIGKILL');
  await office.review({ name: '初审测试员', step: '初审', role: '', author: '', only: ['sources'] }, ['1', '1', '1']);
  expect(readContent(office.root).problems).toEqual([]);
});

test('Git remembers what was approved, the newest first', () => {
  const git = (...args: readonly string[]): void => {
    const own = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false'];
    expect(spawnSync('git', [...own, ...args], { cwd: office.root }).status).toBe(0);
  };
  const file = 'glossary/deposit.yaml';
  const path = `${office.root}/${file}`;
  expect([...gitHistory(path)]).toEqual([]);
  git('init', '--quiet');
  const texts = ['退回的钱', '退回的一笔钱', '退回的那笔钱'].map((words, index, all) => {
    if (index > 0) office.change(file, all[index - 1] ?? '', words);
    git('add', '.');
    git('commit', '--quiet', '-m', words);
    return office.text(file);
  });
  expect([...gitHistory(path)]).toEqual(texts.toReversed());
});

test('a difference shows words that changed, lines that came and went, and little around them', () => {
  const before = ['甲', '乙', '丙', '联村覆盖33个村，惠及群众。', '丁', '戊', '己', '庚', ''].join('\n');
  const after = ['甲', '乙', '丙', '联村覆盖34个村，惠及群众。', '丁', '戊', '己', '新的一行', '庚', ''].join('\n');
  expect(difference(before, after)).toEqual([
    '  ……',
    '  丙',
    '~ 联村覆盖［删 33］［加 34］个村，惠及群众。',
    '  丁',
    '  戊',
    '  己',
    '+ 新的一行',
    '  庚',
  ]);
  expect(difference('一\n二\n', '一\n')).toEqual(['  一', '- 二']);
});
