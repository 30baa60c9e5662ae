import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run, type Shown } from '../../src/commands/run.ts';

let out: string[];
let err: string[];
const into = (said: () => string[]) => (text: string | Uint8Array) => {
  said().push(String(text));
  return true;
};
beforeEach(() => {
  [out, err] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation(into(() => out));
  vi.spyOn(process.stderr, 'write').mockImplementation(into(() => err));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A program that writes these pieces, one after the other, far enough apart to arrive one by one. */
function writing(pieces: readonly (string | readonly number[])[], stream: 'stdout' | 'stderr' = 'stdout'): readonly string[] {
  const script = `
    const { setTimeout: after } = require('node:timers/promises');
    (async () => {
      for (const piece of ${JSON.stringify(pieces)}) {
        process.${stream}.write(typeof piece === 'string' ? piece : Buffer.from(piece));
        await after(60);
      }
    })();`;
  return ['-e', script];
}
const program = (args: readonly string[], shown?: Shown): ReturnType<typeof run> => run(process.execPath, args, process.env, shown);
const drawing: Shown = (line) => line.startsWith('画');

describe('what a program prints', () => {
  test.each<[string, Shown | undefined, string]>([
    ['is all shown', true, '画1\n别的\n画2\n'],
    ['is all shown unless something else was asked for', undefined, '画1\n别的\n画2\n'],
    ['is not shown', false, ''],
    ['is shown line by line', drawing, '画1\n画2\n'],
    ['is not shown when no line is wanted', () => false, ''],
  ])('%s, and always kept', async (_what, shown, expected) => {
    expect(await program(writing(['画1\n别的\n画2\n']), shown)).toEqual({ code: 0, output: '画1\n别的\n画2\n' });
    expect(out.join('')).toBe(expected);
    expect(err).toEqual([]);
  });

  const HALF = [...Buffer.from('画')];

  test.each<[string, readonly (string | readonly number[])[], string]>([
    ['a line in pieces', ['画', '1', '\n'], '画1\n'],
    ['a line whose beginning alone would be wanted', ['不', '画\n'], ''],
    ['the end of one line with the beginning of the next', ['别的\n画', '1\n别', '的\n画2\n'], '画1\n画2\n'],
    ['a sign in pieces', [HALF.slice(0, 1), [...HALF.slice(1), 0x31, 0x0a]], '画1\n'],
    ['empty lines', ['\n\n画1\n\n'], '画1\n'],
  ])('is judged once a line is whole: %s', async (_what, pieces, expected) => {
    const { output } = await program(writing(pieces), drawing);
    expect(out.join('')).toBe(expected);
    expect(output).toBe(Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))).toString());
  });

  test('is shown while the program still runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'run-'));
    const sign = join(folder, 'seen');
    // It goes on only once its first line was seen.
    const script = `
      console.log('画1');
      const until = Date.now() + 4000;
      const wait = setInterval(() => {
        if (require('node:fs').existsSync(${JSON.stringify(sign)})) { clearInterval(wait); console.log('画2'); }
        else if (Date.now() > until) process.exit(9);
      }, 10);`;
    const ended = await program(['-e', script], (line) => {
      if (line === '画1') writeFileSync(sign, '');
      return drawing(line);
    });
    rmSync(folder, { recursive: true });
    expect(ended).toEqual({ code: 0, output: '画1\n画2\n' });
    expect(out.join('')).toBe('画1\n画2\n');
  });

  test('as an error is judged and kept as well, and shown where errors are', async () => {
    expect(await program(writing(['画1\n别的\n'], 'stderr'), drawing)).toEqual({ code: 0, output: '画1\n别的\n' });
    expect([out.join(''), err.join('')]).toEqual(['', '画1\n']);
  });

  test('on one stream does not complete a line of the other', async () => {
    const script = `process.stdout.write('画'); process.stderr.write('别的\\n'); process.stdout.write('1\\n');`;
    await program(['-e', script], drawing);
    expect([out.join(''), err.join('')]).toEqual(['画1\n', '']);
  });
});

describe('how a program ends', () => {
  test.each([0, 1, 3])('with %i is known', async (code) => {
    expect(await program(['-e', `process.exit(${code})`])).toEqual({ code, output: '' });
  });

  test('when it is stopped is a failure', async () => {
    expect((await program(['-e', `process.kill(process.pid, 'SIGKILL')`])).code).toBe(1);
  });

  test('when it is not there is a failure that says so', async () => {
    const { code, output } = await run('no-such-program-anywhere', [], process.env, drawing);
    expect(code).toBe(127);
    expect(output).toContain('no-such-program-anywhere');
  });

  test('depends on the environment it was given', async () => {
    const { output } = await run(process.execPath, ['-p', 'process.env.ATLAS_WORD'], { ATLAS_WORD: '莘口' }, false);
    expect(output).toBe('莘口\n');
  });
});

test('what a program prints can be shown elsewhere', async () => {
  const seen: string[] = [];
  const elsewhere = { out: (text: string) => seen.push(text), err: (text: string) => seen.push(`!${text}`) };
  await run(process.execPath, ['-e', `console.log('a'); console.error('b')`], process.env, true, elsewhere);
  expect(seen.toSorted()).toEqual(['!b\n', 'a\n']);
  expect([out, err]).toEqual([[], []]);
});

test('programs are interrupted together, and none begins after that', () => {
  // In a process of its own: it never runs a program again.
  const script = `
    import { interruptPrograms, run } from ${JSON.stringify(join(import.meta.dirname, '../../src/commands/run.ts'))};
    const patient = "process.on('SIGINT', () => { console.log('tidied'); process.exit(3); }); setInterval(() => {}, 1000); console.log('ready');";
    let ready = 0;
    const output = { out: (text) => { if (text.includes('ready') && ++ready === 2) interruptPrograms(); }, err: () => {} };
    const ended = await Promise.all([1, 2].map(() => run(process.execPath, ['-e', patient], process.env, true, output)));
    const late = await run(process.execPath, ['-e', '']);
    console.log(JSON.stringify([...ended, late].map(({ code, output }) => [code, output])));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([
    [3, 'ready\ntidied\n'],
    [3, 'ready\ntidied\n'],
    [130, ''],
  ]);
});
