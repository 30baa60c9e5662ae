import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteEnvironment } from '../../src/commands/environment.ts';

/** Any port that is free now. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** The tests' own settings would make another server of it. */
const { PATH, HOME } = process.env;
const OURS = { PATH, HOME };

let folder: string;
let server: ChildProcess;
let said = '';
let origin: string;
const page = (name: string): string => join(folder, 'content/initiatives', name);
const statusOf = async (path: string): Promise<number> => (await fetch(origin + path)).status;

/** Editing begins with a text that would leave a mark if anything in it were executed. */
const MARK = (): string => `export const x = (await import('node:fs')).writeFileSync(${JSON.stringify(join(folder, 'mark'))}, 'x')`;

beforeAll(async () => {
  folder = mkdtempSync(resolve('.build/live-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  const text = readFileSync(page('red-steward.mdx'), 'utf8');
  writeFileSync(page('red-steward.mdx'), `${text}\n\n${MARK()}\n`);
  const port = await freePort();
  origin = `http://127.0.0.1:${String(port)}`;
  server = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(port), '--host', '127.0.0.1'], {
    env: siteEnvironment({ ATLAS_CONTENT: join(folder, 'content'), ATLAS_CACHE: join(folder, 'cache') }, OURS),
    detached: true,
  });
  const listen = (chunk: Buffer): void => void (said += chunk.toString());
  server.stdout?.on('data', listen);
  server.stderr?.on('data', listen);
});

afterAll(() => {
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test('in live editing nothing of a refused text is executed; it has its page again once it is mended', async () => {
  await expect.poll(() => statusOf('/about/').catch(() => 0), { timeout: 90_000, interval: 500 }).toBe(200);
  expect(said).toContain('red-steward.mdx');
  expect(said).toContain('正文里不能写 import 或 export');
  expect(await statusOf('/initiatives/red-steward/')).toBe(404);
  // Asked for as a module, as a browser could.
  await fetch(`${origin}/@fs${page('red-steward.mdx')}?import`);
  await fetch(`${origin}/@fs${page('red-steward.mdx')}`);
  expect(existsSync(join(folder, 'mark'))).toBe(false);

  writeFileSync(page('red-steward.mdx'), readFileSync('content/initiatives/red-steward.mdx'));
  await expect.poll(() => statusOf('/initiatives/red-steward/'), { timeout: 30_000, interval: 500 }).toBe(200);

  const sound = readFileSync(page('red-steward.mdx'), 'utf8');
  writeFileSync(page('red-steward.mdx'), `${sound}\n\n${MARK()}\n`);
  await expect.poll(() => statusOf('/initiatives/red-steward/'), { timeout: 30_000, interval: 500 }).not.toBe(200);
  expect(existsSync(join(folder, 'mark'))).toBe(false);
});
