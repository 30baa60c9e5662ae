import { EventEmitter } from 'node:events';
import { spawnSync, type spawn } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { servedAt } from '../../src/commands/edit.ts';
import { openBrowser, opener } from '../../src/commands/open-browser.ts';
import { editorZh } from '../../src/words/zh/editor.ts';

describe('npm run edit', () => {
  test.each([
    ['┃ Local    http://localhost:4321/', 'http://localhost:4321/'],
    ['┃ Local    \u001b[36mhttp://localhost:4322/zt/sanyuan/\u001b[39m', 'http://localhost:4322/zt/sanyuan/'],
    ['┃ Network  use --host to expose', null],
  ])('hears in “%s” where the site is', (line, address) => {
    expect(servedAt(line)).toBe(address);
  });

  test('says where the editor is', () => {
    expect(editorZh.opened('http://localhost:4321/admin/', 'http://localhost:4321/')).toContain(
      '编辑器开好了：http://localhost:4321/admin/',
    );
  });

  test.each([
    ['darwin', 'open'],
    ['win32', 'cmd'],
    ['linux', 'xdg-open'],
  ] as const)('opens it on %s with %s', (platform, program) => {
    expect(opener('http://localhost/', platform)[0]).toBe(program);
    expect(opener('http://localhost/', platform).at(-1)).toBe('http://localhost/');
  });

  test('a wrong address is told once, in words', () => {
    const env = { ...process.env, SITE_ADDRESS: 'foo' };
    const { stderr, status } = spawnSync(process.execPath, ['src/commands/edit.ts'], { env, encoding: 'utf8' });
    expect(stderr.match(/“foo”不是网址/g)).toHaveLength(1);
    expect(stderr).not.toContain('{');
    expect(status).toBe(1);
  });

  test('a machine without a browser is no error', () => {
    const child = Object.assign(new EventEmitter(), { unref: vi.fn() });
    expect(() => openBrowser('http://localhost/', (() => child) as unknown as typeof spawn)).not.toThrow();
    expect(() => child.emit('error', new Error('ENOENT'))).not.toThrow();
    expect(() =>
      openBrowser('http://localhost/', () => {
        throw new Error('none');
      }),
    ).not.toThrow();
  });
});
