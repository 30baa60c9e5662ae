import { expect, test } from 'vitest';
import { speakChinese } from '../../../src/editor/app/language.ts';

test.each([
  [null, { locale: 'zh-CN' }],
  ['{"theme":"dark","locale":"en-US"}', { theme: 'dark', locale: 'zh-CN' }],
  ['broken', { locale: 'zh-CN' }],
])('whatever was chosen (%s), the editor is in Chinese', (stored, expected) => {
  let kept = stored;
  speakChinese({ getItem: () => kept, setItem: (_key, value) => (kept = value) });
  expect(JSON.parse(kept ?? '')).toEqual(expected);
});
