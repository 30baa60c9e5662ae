import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../src/commands/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'index.html'), '<h1>首页</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>没有这一页</h1>');
  writeFileSync(join(folder, 'data', 'index.html'), '<h1>数据</h1>');
  writeFileSync(join(folder, 'data', 'facts.csv'), '﻿id');
  served = await serveSite({ folder, base: '/zt/sanyuan/', port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string): Promise<Response> => fetch(new URL(path, served.address), { redirect: 'manual' });

describe('the server of npm start', () => {
  test.each([
    ['/zt/sanyuan/', 200, 'text/html;charset=utf-8', '首页'],
    ['/zt/sanyuan/data/', 200, 'text/html;charset=utf-8', '数据'],
    ['/zt/sanyuan/data/facts.csv', 200, 'text/csv;charset=utf-8', 'id'],
    ['/zt/sanyuan/nothing/', 404, 'text/html;charset=utf-8', '没有这一页'],
    ['/zt/sanyuan/nothing.png', 404, 'text/html;charset=utf-8', '没有这一页'],
    ['/', 404, 'text/html;charset=utf-8', '没有这一页'],
    ['/zt/sanyuan-else/', 404, 'text/html;charset=utf-8', '没有这一页'],
    ['/zt/sanyuan/%2e%2e/%2e%2e/etc/passwd.txt', 404, 'text/html;charset=utf-8', '没有这一页'],
  ])('%s answers %i', async (path, status, type, text) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(await response.text()).toContain(text);
  });

  test.each([
    ['/zt/sanyuan', '/zt/sanyuan/'],
    ['/zt/sanyuan/data?x=1', '/zt/sanyuan/data/?x=1'],
  ])('%s moves to %s', async (path, target) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, target]);
  });

  test('lets no browser keep an old page or guess what a file is', async () => {
    const { headers } = await get('/zt/sanyuan/data/facts.csv');
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual(['no-cache', 'nosniff']);
  });

  test('takes the next port when one is taken, and listens on this machine only', async () => {
    const port = Number(new URL(served.address).port);
    const second = await serveSite({ folder, port });
    const { hostname, port: next } = new URL(second.address);
    await second.close();
    expect(hostname).toBe('127.0.0.1');
    expect(Number(next)).toBeGreaterThan(port);
  });
});
