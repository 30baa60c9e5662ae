import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/all.ts';
import { readContent } from '../../src/reading/content.ts';
import { printProblem } from '../../src/reading/problem.ts';
import { selectWords } from './editor-actions.ts';
import { closeEditors, openEditor, type OpenEditor } from './editor.ts';
import { inDepth } from './explorer.ts';

let editor: OpenEditor;
beforeAll(async () => {
  editor = await openEditor();
}, 180_000);
afterAll(async () => {
  await editor.close();
  await closeEditors();
});

/** A busy machine is no failure. */
const PATIENT = { timeout: 20_000 };
const BEFORE = '因此前后的数不能相加。';
const QUOTE = '截至目前，全市组建的联村党组织184个，覆盖668个村';

describe('the editor, over a folder of its own', () => {
  test('a new fact, picked in the text of a mechanism, is saved, passes the checks, and nothing else changes', async () => {
    const before = await editor.files();
    await editor.open('facts', 'public-city');
    await editor.button('添加数据点').click();
    const label = editor.page.locator('[data-key-path^="facts."][data-key-path$=".label"]').last();
    const fact = (await label.getAttribute('data-key-path'))?.replace('.label', '') ?? '';
    for (const [key, text] of [
      ['id', 'city-villages-again'],
      ['label', '联村党组织覆盖的村，另数一遍'],
      ['scope', '三明市'],
      ['unit', '个'],
    ])
      await editor.fill(`${fact}.${key ?? ''}`, text ?? '');
    await (await editor.reveal(`${fact}.observations`)).getByRole('button', { name: /添加/ }).first().click();
    const reading = `${fact}.observations.0`;
    await editor.fill(`${reading}.asOf`, '2021-10');
    await editor.fill(`${reading}.value`, '668');
    await editor.pick(`${reading}.source`, 'fjdaily-2021-10-17');
    await editor.fill(`${reading}.quote`, QUOTE);
    await editor.fill(`${reading}.span`, '668个');
    // The preview prints it as the site will, before it is saved.
    await expect.poll(() => editor.preview().locator('[data-fact="city-villages-again"]').textContent(), PATIENT).toBe('668个');
    await editor.save();

    await editor.open('initiatives', 'joint-villages');
    await (await editor.reveal('body')).evaluate(selectWords, { words: BEFORE, behind: true });
    await editor.page.keyboard.insertText('全市覆盖');
    await editor.insert('数', 'city-villages-again');
    // A number stays within its sentence.
    await editor.page.keyboard.insertText('村。');
    await editor.save();

    const after = await editor.files();
    const changed = [...after]
      .filter(([path, now]) => before.get(path) !== now)
      .map(([path]) => path)
      .toSorted();
    expect(changed).toEqual(['facts/public-city.yaml', 'initiatives/joint-villages.mdx']);
    const facts = after.get('facts/public-city.yaml') ?? '';
    expect(facts).toContain(
      `  - id: city-villages-again\n    label: 联村党组织覆盖的村，另数一遍\n    scope: 三明市\n    unit: 个\n    observations:\n      - asOf: '2021-10'\n        value: 668\n        source: fjdaily-2021-10-17\n        quote: ${QUOTE}\n        span: '668个'\n`,
    );
    expect(after.get('initiatives/joint-villages.mdx')).toBe(
      before.get('initiatives/joint-villages.mdx')?.replace(BEFORE, `${BEFORE}全市覆盖<Fact id="city-villages-again" />村。`),
    );

    const { content, problems } = readContent(await editor.copyOut());
    expect(checkContent(content, problems).map(printProblem)).toEqual([]);
    expect(content.facts.flatMap(({ data }) => data.facts).find(({ id }) => id === 'city-villages-again')?.observations[0]?.value).toBe(
      668,
    );
  });

  inDepth('the preview of a mechanism says what its page will', async () => {
    await editor.open('initiatives', 'joint-villages');
    await expect
      .poll(() => editor.preview().locator('h1').first().textContent({ timeout: 1000 }), { timeout: 60_000 })
      .toBe('74个村里，33个村有了联村党组织');
  });

  inDepth('the site is built from what was saved, and shows it', { timeout: 600_000 }, async () => {
    const folder = resolve('.build/edited');
    rmSync(folder, { recursive: true, force: true });
    cpSync(await editor.copyOut(), join(folder, 'content'), { recursive: true });
    const environment = { ATLAS_CONTENT: join(folder, 'content'), ATLAS_OUT: join(folder, 'dist'), SITE_ADDRESS: '' };
    await promisify(execFile)(process.execPath, ['src/commands/build.ts'], {
      env: { ...process.env, ...environment },
      maxBuffer: 64_000_000,
    });
    const page = readFileSync(join(folder, 'dist/initiatives/joint-villages/index.html'), 'utf8');
    expect(page).toMatch(/全市覆盖<[^>]*>(?:<[^>]*>)*668个/);
    expect(readFileSync(join(folder, 'dist/facts/city-villages-again/index.html'), 'utf8')).toContain(QUOTE.slice(0, 12));
  });

  test('says in Chinese, with the words of the schema, what is not right', async () => {
    await editor.create('glossary');
    await editor.fill('name', '测试');
    await editor.fill('english', '汉字');
    await editor.button('保存').first().click();
    await expect
      .poll(() => editor.group('english').getByRole('alert').allTextContents().then(String), PATIENT)
      .toContain('英文里不能有汉字和中文标点');
    await expect.poll(() => editor.page.getByText(/文件名不能为空/).count(), PATIENT).toBe(1);
  });

  test('asked no other machine for anything, and was refused nothing', () => {
    expect(editor.foreign).toEqual([]);
    expect(editor.complaints.filter((line) => /Content Security Policy|CSP|Refused|unpkg|cdn/i.test(line))).toEqual([]);
  });
});
