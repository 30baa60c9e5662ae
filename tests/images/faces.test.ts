import { describe, expect, test } from 'vitest';
import { faceOf, facesOf } from '../../src/images/faces.ts';
import { words } from './workshop.ts';

describe('the face of a text', () => {
  test.each([
    ['label', 'sans', 400],
    ['muted', 'sans', 400],
    ['strong', 'sans', 700],
    ['number halo', 'sans', 700],
    ['figure', 'serif', 700],
    ['finding', 'serif', 700],
    ['figure strong', 'serif', 700],
  ])('“%s” is %s %i', (name, family, weight) => {
    expect(faceOf(words('汉', name))).toEqual({ family, weight });
  });
});

describe('the faces of a picture', () => {
  test('are those it uses, each with its own signs, once and in order', () => {
    const texts = [words('图志图'), words('33个', 'figure'), words('志a', 'muted'), words('个', 'strong')];
    expect(facesOf(texts)).toEqual([
      { family: 'sans', weight: 400, signs: 'a图志' },
      { family: 'sans', weight: 700, signs: '个' },
      { family: 'serif', weight: 700, signs: '3个' },
    ]);
    expect(facesOf(texts.toReversed())).toEqual(facesOf(texts));
  });

  test('keep a sign beyond 16 bits in one piece', () => {
    expect(facesOf([words('𠮷𠮷')])).toEqual([{ family: 'sans', weight: 400, signs: '𠮷' }]);
  });

  test.each([[[]], [[words('')]]])('are none without signs', (texts) => {
    expect(facesOf(texts)).toEqual([]);
  });
});
