import { expect, test } from 'vitest';
import { readBuilt } from '../../src/commands/kit/built.ts';
import { makeKit } from '../../src/commands/kit/make.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { attribute, named, readPage } from './html.ts';
import { brokenLinks, brokenSheetLinks, targetsOf } from './rules/links.ts';

const built = readBuilt(outputFolder());
const files = await makeKit(built);
const text = (name: string): string => Buffer.from(files.get(name) ?? []).toString('utf8');
const names = [...files.keys()];
// A page on a disk is reached at its file, never at its folder.
const pages = names.filter((name) => name.endsWith('.html')).map((name) => readPage(`/${name}`, text(name)));
const targets = targetsOf('/', new Set(names.map((name) => `/${name}`)), pages);

test('the offline kit has every page of the site that has a meaning without a server', () => {
  const all = [...built.files.keys()].filter((name) => name.endsWith('.html') && name !== '404.html' && !name.startsWith('embed/'));
  expect(names.filter((name) => name.startsWith('site/') && name.endsWith('.html')).toSorted()).toEqual(
    all.map((name) => `site/${name}`).toSorted(),
  );
});

test('no link of the kit is broken on a disk, no anchor, no picture, no sheet, no script', () => {
  expect(pages.flatMap((page) => brokenLinks(page, targets).map((says) => `${page.path}  ${says}`))).toEqual([]);
  const sheets = names.filter((name) => name.endsWith('.css'));
  expect(sheets.flatMap((name) => brokenSheetLinks(`/${name}`, text(name), targets).map((says) => `${name}  ${says}`))).toEqual([]);
});

test('no page of the kit has an address that counts from the root of a server, or a module script', () => {
  const wrong = pages.flatMap(({ path, tags }) =>
    tags.flatMap(({ name, attributes }) =>
      [...attributes.keys()]
        .filter(
          (key) => attributes.get(key)?.startsWith('/') === true && key !== 'aria-keyshortcuts' && !(name === 'meta' && key === 'content'),
        )
        .concat(name === 'script' && attributes.get('type') === 'module' ? ['type'] : [])
        .map((key) => `${path}  <${name} ${key}>`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('each file that a script of the kit asks for has a script that carries it', () => {
  const asked = pages.flatMap(({ path, tags }) =>
    tags.flatMap(({ attributes }) =>
      ['data-index', 'data-file', 'data-rows', 'data-boundary'].flatMap((key) => {
        const value = attributes.get(key);
        return value === undefined ? [] : new URL(`${value}.js`, `file://${path}`).pathname;
      }),
    ),
  );
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((path) => !targets.files.has(path))).toEqual([]);
});

test('every page of the kit keeps a strict policy: files only, nothing inline, nothing fetched', () => {
  const policies = pages.map((page) =>
    attribute(
      named(page, 'meta').find((tag) => /^content-security-policy$/i.test(attribute(tag, 'http-equiv'))),
      'content',
    ),
  );
  expect(policies.filter((policy) => /https?:|unsafe|\*/.test(policy))).toEqual([]);
  const strict = policies.filter((policy) => /default-src 'none'|script-src 'self' file:;.*connect-src 'none'/.test(policy));
  expect(strict.length).toBe(pages.length);
});
