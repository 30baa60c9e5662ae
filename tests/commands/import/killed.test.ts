import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contentFiles } from './content-files.ts';
import { BASE, NEXT, workbookOf, type Cells } from './make-workbook.ts';

/** `npm run test:all-pages` kills at every step and many times at random, which takes minutes; `npm test` does some of each. */
const ALL = process.env['ATLAS_PAGES'] === 'all';
/** Two drafts, the journal and its place, two renames, the journal away. */
const STEPS = ALL ? [1, 2, 3, 4, 5, 6, 7] : [6];
const RANDOM = ALL ? 25 : 1;

// Whole processes are started: a busy machine is no failure.
vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 });

const OTHER: Cells = { ...NEXT, id: 'patrols', unit: null, qualifier: '确数' };
let folder = '';
let workbook = '';
let before: Readonly<Record<string, string>> = {};
let after: Readonly<Record<string, string>> = {};
let trees = 0;

interface Ended {
  readonly code: number | null;
  readonly killed: boolean;
  readonly said: string;
  readonly took: number;
}

/** Runs Node with these arguments, answers 是, and kills it after a while if told so. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, killAfter?: number): Promise<Ended> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end('是\n');
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, killed: signal === 'SIGKILL', said, took: performance.now() - started });
    });
  });
}

function freshTree(): string {
  trees += 1;
  const root = join(folder, String(trees));
  cpSync(BASE, root, { recursive: true });
  return root;
}

const importing = (root: string, killAfter?: number): Promise<Ended> =>
  run(['src/commands/import.ts', workbook], { ATLAS_CONTENT: root }, killAfter);

let whole: Ended = { code: null, killed: false, said: '', took: 0 };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-killed-'));
  workbook = join(folder, '数据.xlsx');
  const rows = [
    NEXT,
    {
      ...OTHER,
      id: 'river-watchers',
      label: '护河的人',
      unit: '人',
      scope: '云岫县',
      initiative: '河道巡护',
      value: 30,
      quote: '护河的有30人',
      span: '30人',
    },
  ];
  writeFileSync(workbook, await workbookOf(rows));
  const root = freshTree();
  before = contentFiles(root);
  whole = await importing(root);
  after = contentFiles(root);
});
afterAll(() => {
  vi.resetConfig();
  rmSync(folder, { recursive: true });
});

test('the command writes two files after 是', () => {
  expect(whole.said).toContain('写好了：content/facts/reading-rooms.yaml、content/facts/river-watch.yaml。');
  expect(whole.code).toBe(0);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['facts/reading-rooms.yaml', 'facts/river-watch.yaml']);
});

test.each(
  STEPS.flatMap((step) =>
    step <= 3 && ALL
      ? [
          [step, ''],
          [step, 'half'],
        ]
      : [[step, '']],
  ),
)('killed at step %i%s it leaves the old tree or one that the next run completes, and says so', async (step, half) => {
  const root = freshTree();
  const child = await run(['tests/commands/import/killed.ts', workbook, root, String(step), half]);
  expect(child.killed).toBe(true);
  const next = await importing(root);
  expect(next.said).toContain(step > 4 ? '上一次导入停在中间，已经接着写完：content/facts/reading-rooms.yaml、' : '写好了：');
  expect(next.said.includes('账本没有动；清掉了它准备的')).toBe(step <= 4 && (step > 1 || half !== ''));
  expect(next.said.includes('没有改动：表里的 2 行和账本一样。')).toBe(step > 4);
  expect(contentFiles(root)).toEqual(after);
});

test.each(Array.from({ length: RANDOM }, (_, index) => index))('killed at any moment nothing is lost or half-written (%i)', async () => {
  const root = freshTree();
  await importing(root, Math.random() * whole.took);
  const left = contentFiles(root);
  for (const [name, text] of Object.entries(before)) expect([text, after[name]]).toContain(left[name]);
  await importing(root);
  expect(contentFiles(root)).toEqual(after);
});
