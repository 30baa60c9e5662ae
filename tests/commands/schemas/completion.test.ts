import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { schemaFiles, yamlSchemas } from '../../../src/commands/schemas/committed.ts';
import { localFiles } from '../../../src/commands/schemas/local.ts';

/** The engine of VS Code's YAML extension, with our settings; front matter is given to it by Astro's extension. */
const FRONT = '.astro/collections/front-initiatives.schema.json';
const local = localFiles('content');
const files = new Map([...schemaFiles(), ...local]);
const service = getLanguageService({
  schemaRequestService: (uri) => Promise.resolve(files.get(uri.replace('file:///project/', '')) ?? ''),
  workspaceContext: { resolveRelativePath: (path) => path },
  clientCapabilities: {
    textDocument: {
      completion: { completionItem: { documentationFormat: ['markdown'] } },
      hover: { contentFormat: ['markdown'] },
    },
  },
});
service.configure({
  validate: true,
  completion: true,
  hover: true,
  schemas: [
    ...Object.entries(yamlSchemas()).map(([path, patterns]) => ({ uri: `file:///project/${path.slice(2)}`, fileMatch: [...patterns] })),
    { uri: `file:///project/${FRONT}`, fileMatch: ['*.mdx'] },
  ],
});

let version = 0;

/** A file being typed; `|` is where the cursor stands. */
function typing(file: string, text: string): readonly [TextDocument, { line: number; character: number }] {
  const document = TextDocument.create(`file:///project/${file}`, 'yaml', ++version, text.replace('|', ''));
  return [document, document.positionAt(text.indexOf('|'))];
}

async function offered(file: string, text: string): Promise<ReadonlyMap<string, string>> {
  const { items } = await service.doComplete(...typing(file, text), false);
  return new Map(
    items.map(({ label, documentation = '' }) => [label, typeof documentation === 'string' ? documentation : documentation.value]),
  );
}

const FACT = 'facts:\n  - id: rooms\n    label: 小间\n';

describe('while an editor types', () => {
  test('the fields that are missing are offered, each explained', async () => {
    const fields = await offered('content/facts/x.yaml', `${FACT}    |`);
    expect(fields.get('scope')).toContain('三元区');
    expect(fields.get('unit')).toContain('写法：只写单位本身');
    expect([...fields.keys()]).toContain('observations');
  });

  test('the words of a choice are offered with what they mean', async () => {
    const words = await offered('content/facts/x.yaml', `${FACT}    observations:\n      - qualifier: |`);
    expect(words.get('more-than')).toBe('余、多');
  });

  test('the ids of the content are offered in front matter', async () => {
    expect([...(await offered('joint-villages.mdx', 'lead: |')).keys()]).toContain('joint-villages-units');
    expect((await offered('joint-villages.mdx', 'order: 1\nfield: |')).get('domains')).toBe('各领域党建');
  });

  test('a field under the pointer is explained by its label and its hint', async () => {
    const hover = await service.doHover(...typing('content/glossary/x.yaml', 'nam|e: 一肩挑\n'));
    expect(JSON.stringify(hover?.contents)).toMatch(/术语.*照通常的写法/);
  });

  test('a file of clauses is none of sources', async () => {
    expect([...(await offered('content/sources/article.dispositions.yaml', '|')).keys()]).not.toContain('outlet');
    expect([...(await offered('content/sources/article.yaml', '|')).keys()]).toContain('outlet');
  });
});

test.each([
  ['a code without quotation marks', 'content/places/x.yaml', 'code: 350404001\n', '统计代码要加引号'],
  ['an id with capitals', 'content/facts/x.yaml', 'facts:\n  - id: Rooms\n', '编号只能用小写英文字母'],
  ['a word that is no choice', 'content/glossary/x.yaml', 'group: towns\n', '可选：party 党的组织、'],
  ['a number that is a text', 'content/facts/x.yaml', `${FACT}    observations:\n      - value: 33个\n`, '请只写数字'],
  ['a text that is a number', 'content/glossary/x.yaml', 'name: 2021\n', '像数字、日期的加上英文引号'],
  ['a time of publication in front matter', 'a.mdx', 'published: 2026年\n', '时间写成 2026-12-01 09:00'],
])('%s is told in Chinese', async (_what, file, text, says) => {
  const problems = await service.doValidation(typing(file, `${text}|`)[0], false);
  expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(says));
});

describe('what follows the content', () => {
  test('names every file with front matter by its address', () => {
    const { entries } = JSON.parse(local.get('.astro/collections/collections.json') ?? '') as { entries: Record<string, string> };
    const names = Object.entries(entries).map(([address, name]) => `${address.split('/').at(-1) ?? ''} ${name}`);
    expect(names).toContain('joint-villages.mdx front-initiatives');
    expect(names).toContain('about.mdx front-pages');
  });

  test('types an id by its Chinese name', () => {
    const snippets = Object.values(JSON.parse(local.get('.vscode/known.code-snippets') ?? '') as Record<string, Record<string, unknown>>);
    expect(snippets.find(({ body }) => body === 'joint-villages')).toMatchObject({
      prefix: ['联村党组织覆盖的村', 'joint-villages'],
      description: '数据点：联村党组织覆盖的村，33个',
    });
  });
});
