import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { checkedProse } from '../../src/integrations/checked-prose.ts';

const SITES = join(import.meta.dirname, '../sites');

let root: string;
beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'guard-')), 'content');
  cpSync(join(SITES, '_base'), root, { recursive: true });
});
afterAll(() => {
  rmSync(join(root, '..'), { recursive: true });
});

/** What the guard hands to the compiler for this path. */
function load(path: string): string {
  const { load: hook } = checkedProse(root) as unknown as { readonly load: { readonly handler: (id: string) => string } };
  return hook.handler(path);
}

const FILE = 'initiatives/river-watch.mdx';

describe('what the checks refuse of an MDX file never reaches the compiler', () => {
  test.each([
    ['mdx-import', '正文里不能写 import 或 export'],
    ['mdx-export', '正文里不能写 import 或 export'],
    ['mdx-expression', '正文里不能写花括号 { }'],
    ['mdx-script', '正文里不能写 <script>'],
    ['mdx-event-attribute', '里不能写 onClick'],
    ['mdx-spread-attribute', '<Fact> 里不能写花括号 { }'],
    ['mdx-link-in-entities', '链接地址“javascript:go”不能用'],
    ['mdx-front-matter-with-layout', '没有“layout”这个字段'],
    ['mdx-front-matter-with-anchor', '用了 YAML 的引用记号 *'],
    ['mdx-front-matter-in-toml', '开头没有用 --- 围起来的字段'],
    ['mdx-invisible-signs', '有零宽字符 U+200B'],
    ['mdx-too-long', '正文太长'],
  ])('%s', (name, says) => {
    cpSync(join(SITES, name, FILE), join(root, FILE));
    expect(() => load(join(root, FILE))).toThrow(says);
  });

  test('a link that leads out of the content', () => {
    const elsewhere = join(root, '../elsewhere.mdx');
    renameSync(join(root, FILE), elsewhere);
    symlinkSync(elsewhere, join(root, FILE));
    expect(() => load(join(root, FILE))).toThrow('这不是文件');
    rmSync(join(root, FILE));
  });

  test('a folder that leads out of the content', () => {
    const elsewhere = join(root, '../elsewhere');
    cpSync(join(SITES, '_base/pages'), elsewhere, { recursive: true });
    rmSync(join(root, 'pages'), { recursive: true });
    symlinkSync(elsewhere, join(root, 'pages'));
    expect(() => load(join(root, 'pages/about.mdx'))).toThrow('这不是文件');
  });

  test.each(['../elsewhere.mdx', 'elsewhere.mdx', 'facts/x.mdx', 'initiatives/../../elsewhere.mdx'])('a file at %s', (path) => {
    writeFileSync(join(root, '../elsewhere.mdx'), 'export const x = 1');
    expect(() => load(join(root, path))).toThrow('这个位置的 MDX 不会编译');
  });
});

test('what is allowed is handed on as it was checked: without byte order mark, with line feeds', () => {
  const text = readFileSync(join(SITES, 'accepted-prose', FILE), 'utf8');
  writeFileSync(join(root, FILE), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(load(join(root, FILE))).toBe(text);
});

describe('the compiler itself, with the plug-ins of the site', () => {
  async function compile(body: string): Promise<string> {
    const { processor } = config.markdown ?? {};
    if (!processor?.createMdxRenderer) throw new RangeError('astro.config.mjs names no processor of MDX');
    const renderer = await processor.createMdxRenderer(
      { syntaxHighlight: false },
      { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
    );
    return (await renderer.process(body, '/content/initiatives/x.mdx', {})).code;
  }

  test.each([
    'export const x = 1\n\n文字',
    'import x from "./x.js"\n\n文字',
    '看{process.exit(1)}',
    '<Fact id={process.exit(1)} />',
    '<div onclick="go">x</div>',
    '![图](/x.png)',
    '[看](javascript:go)',
    '<Fact.Inner id="teams" />',
  ])('refuses %j', async (body) => {
    await expect(compile(body)).rejects.toThrow('改法：');
  });

  test('takes what editors may write', async () => {
    const [, body = ''] = readFileSync(join(SITES, 'accepted-prose', FILE), 'utf8').split('\n---\n');
    expect(await compile(body)).toContain('deposit');
  });
});

test('the site is built and edited behind the guard', () => {
  const plugins = (config.vite?.plugins ?? []) as readonly { readonly name?: string }[];
  expect(plugins.map(({ name }) => name)).toContain('checked-prose');
});
