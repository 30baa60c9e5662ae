import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeLocalSchemas } from '../../../src/commands/schemas/write.ts';
import { astroServer } from './language-server.ts';

test('front matter of MDX is completed and judged by Astro’s extension, with our schemas and the ids of the content', async () => {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'atlas-front-')));
  onTestFinished(() => {
    rmSync(project, { recursive: true });
  });
  cpSync('tests/sites/_base', join(project, 'content'), { recursive: true });
  writeLocalSchemas(join(project, 'content'), project);
  const file = 'content/initiatives/reading-rooms.mdx';
  const server = await astroServer(project);
  server.open(file, '---\nfield: domain\nlead: \npublished: 2026年\n---\n\n正文\n');
  const offered = JSON.stringify([
    await server.request('completion', file, { line: 1, character: 7 }),
    await server.request('completion', file, { line: 2, character: 6 }),
  ]);
  expect(offered).toContain('各领域党建');
  expect(offered).toContain('rooms-bars');
  const problems = JSON.stringify(await server.request('diagnostic', file));
  expect(problems).toContain('可选：innovation 创新机制、domains 各领域党建');
  expect(problems).toContain('时间写成 2026-12-01 09:00');
}, 120_000);
