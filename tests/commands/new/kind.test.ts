import { expect, test } from 'vitest';
import { kindOf, makeNew } from '../../../src/commands/new/make.ts';
import { editor, tree } from './tree.ts';

test.each([
  ['1', 'initiative'],
  ['term', 'term'],
  ['地点', 'place'],
  ['地点（社区或村）', 'place'],
  ['参访点位', 'stop'],
  ['点位', 'stop'],
  ['参访', null],
  ['', null],
  ['图', null],
])('%s means %s', (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});

test.each([
  ['the kind', undefined, ['']],
  ['the id', 'term', ['']],
  ['the township', 'place', ['']],
  ['the mechanism', 'fact', ['', '']],
  ['a number', 'fact', ['村级书屋', 'rooms-again', '建成的书屋', '', '间', '', '', '']],
  ['a list', 'initiative', ['night-rooms', '', '创新机制', '夜间书屋', '书屋亮到夜里', '一句话。', '', '', '']],
])('%s cannot be left empty, which is said in one sentence', async (_what, kind, answers) => {
  const desk = editor(...answers);
  await makeNew(desk, tree(), kind);
  expect(desk.heard.filter((words) => words.startsWith('  ✗')).at(-1)).toBe('  ✗ 这里不能空着。');
  expect(desk.heard.join('\n')).not.toContain('“”');
});

test('a word that means nothing is said to mean nothing, and the list is shown', async () => {
  const desk = editor();
  expect(await makeNew(desk, tree(), '图')).toBe(false);
  expect(desk.heard[0]).toBe('  ✗ 没有“图”这一项。改法：写前面的数字，或写词。');
  expect(desk.heard[1]).toMatch(/^要新建什么？/);
});
