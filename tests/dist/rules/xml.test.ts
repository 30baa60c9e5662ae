import { describe, expect, test } from 'vitest';
import { readXml } from './xml.ts';

const HEAD = '<?xml version="1.0" encoding="utf-8"?>';

test('XML is read with its attributes and texts', () => {
  const { name, attributes, children } = readXml(`${HEAD}\n<feed a="1&amp;2">\n<id>甲 &lt; 乙</id><link href="x"/></feed>\n`);
  expect([name, attributes.get('a')]).toEqual(['feed', '1&2']);
  expect(children.map((child) => [child.name, child.text, child.attributes.get('href')])).toEqual([
    ['id', '甲 < 乙', undefined],
    ['link', '', 'x'],
  ]);
});

describe('what is not well-formed is refused', () => {
  test.each([
    ['a bare ampersand', '<a>甲 & 乙</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an element that is not closed', '<a><b></a>'],
    ['nothing closed', '<a>'],
    ['two elements at the top', '<a/><b/>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an attribute without quotation marks', '<a x=1/>'],
    ['a bare angle', '<a>1 < 2</a>'],
    ['words outside', '<a/>甲'],
  ])('%s', (_what, xml) => {
    expect(() => readXml(HEAD + xml)).toThrow(SyntaxError);
  });

  test('a file that does not begin as XML', () => {
    expect(() => readXml(`\n${HEAD}<a/>`)).toThrow(SyntaxError);
  });
});
