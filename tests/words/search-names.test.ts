import { expect, test } from 'vitest';
import { spelledNames } from '../../src/words/search-names.ts';

test('spells names first, then what stands in quotation marks and what many texts say', () => {
  const often = ['社区有人', '在社区里', '社区。'];
  const found = spelledNames(['小蕉村', '“近邻”工作法'], [...often, '“一肩挑”的人', '罕见']);
  const names = found.map(([name]) => name);
  expect(found[0]).toEqual(['小蕉村', 'xiao jiao cun']);
  expect(names).toEqual(expect.arrayContaining(['近邻', '工作法', '一肩挑', '社区']));
  expect(names).not.toContain('罕见');
  expect(found.filter(([name, pinyin]) => [...name].length !== pinyin.split(' ').length)).toEqual([]);
});
