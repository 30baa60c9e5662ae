import { describe, expect, test } from 'vitest';
import { keptBlocks } from '../../../src/editor/text/blocks.ts';

describe('text that comes back from the rich text editor', () => {
  const origin = '## 节\n\n*一*段*加*点_的_字，1. 不是列表\n\n<Alliance id="a" />\n<Alliance id="b" />\n\n末段。';

  test.each([
    [
      'escapes that nothing needs',
      '## 节\n\n\\*一\\*段\\*加\\*点\\_的\\_字，1\\. 不是列表\n\n<Alliance id="a" />\n<Alliance id="b" />\n\n末段。',
      origin,
    ],
    [
      'components parted by blank lines',
      '## 节\n\n*一*段*加*点_的_字，1. 不是列表\n\n<Alliance id="a" />\n\n<Alliance id="b" />\n\n末段。',
      origin,
    ],
    ['too many blank lines', origin.replaceAll('\n\n', '\n\n\n'), origin],
    ['what is new', `${origin}\n\n新的一段。`, `${origin}\n\n新的一段。`],
    ['what was taken out', '## 节\n\n末段。', '## 节\n\n末段。'],
  ])('%s', (_what, text, expected) => {
    expect(keptBlocks(text, origin)).toBe(expected);
  });
});
