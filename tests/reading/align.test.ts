import { describe, expect, test } from 'vitest';
import { parseDocument, isScalar } from 'yaml';
import { align, alignScalar } from '../../src/reading/align.ts';

/** Each sign of a YAML value as it is written in the file. */
function written(source: string): readonly string[] | null {
  const node = parseDocument(source).contents;
  if (!isScalar(node)) throw new Error('no scalar');
  const { range, value } = node;
  return alignScalar(String(value).trim(), source, [range[0], range[1]])?.map((span) => source.slice(...span)) ?? null;
}

describe('every sign of a value is found where it is written', () => {
  test.each([
    ['甲,乙', ['甲', ',', '乙']],
    ["'甲''乙'", ['甲', "''", '乙']],
    ['"甲\\"乙"', ['甲', '\\"', '乙']],
    ['甲\n  乙', ['甲', '\n  ', '乙']],
    ['|\n  甲\n  乙\n', ['甲', '\n', '乙']],
    ['>\n  甲\n  乙\n', ['甲', '\n  ', '乙']],
  ])('%j', (source, signs) => {
    expect(written(source)).toEqual(signs);
  });

  test('and not at all where something else stands for it', () => {
    expect(written('"甲\\u4e59"')).toBeNull();
    expect(align('甲&乙', '甲&amp;乙', [0, 7])).toBeNull();
    expect(align('甲 乙', '甲乙', [0, 2])).toBeNull();
  });
});
