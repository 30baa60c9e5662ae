import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signForTest } from '../../src/commands/published.ts';

const COMMANDS = join(import.meta.dirname, '../../src/commands');
let root: string;

beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'checked-')), 'content');
  for (const tree of ['_base', '_published']) cpSync(join(import.meta.dirname, '../sites', tree), root, { recursive: true });
  const site = join(root, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^address: .*$/m, "address: ''"));
  signForTest(root);
});
afterAll(() => {
  rmSync(join(root, '..'), { recursive: true });
});

function run(command: string, address: string, ...args: readonly string[]): { readonly code: number | null; readonly says: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(COMMANDS, `${command}.ts`), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ATLAS_CONTENT: root, ATLAS_OUT: join(root, '../dist'), SITE_ADDRESS: address },
  });
  return { code: status, says: stdout + stderr };
}

describe('the address that the environment names', () => {
  test('is all that a production check needs to know of it', () => {
    expect(run('check', 'https://example.org/zt/', '--production')).toEqual({ code: 0, says: '内容检查通过。\n' });
    const { code, says } = run('check', '', '--production');
    expect(code).toBe(1);
    expect(says).toContain('正式发布缺少“网站地址”');
  });

  test.each(['check', 'build', 'start', 'dev'])('stops %s with a sentence when it is none', (command) => {
    const { code, says } = run(command, 'www.example.org');
    expect(code).toBe(1);
    expect(says).toContain('环境变量 SITE_ADDRESS  “www.example.org”不是网址。改法：');
    expect(says).not.toMatch(/\bat .*:\d+|Error/);
  });
});
