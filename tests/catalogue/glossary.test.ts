import { describe, expect, test } from 'vitest';
import { glossaryOf, termsOnPage } from '../../src/catalogue/glossary.ts';
import { Term } from '../../src/schema/term.ts';
import { atlasWith } from './base.ts';

const all = atlasWith();
const entries = glossaryOf(all).flatMap((group) => group.entries);
const entry = (id: string): (typeof entries)[number] | undefined => entries.find((one) => one.id === id);
const ids = (path: string, text: string, from = all): readonly string[] => termsOnPage(from, path)(text).map(({ id }) => id);

describe('the glossary', () => {
  test('has groups in the order of the schema, and only those with a term', () => {
    expect(glossaryOf(all).map(({ group }) => group)).toEqual(['community']);
  });

  test('is in the order of pinyin, which the machine supplies', () => {
    expect(entries.map(({ term, pinyin }) => [term.name, pinyin])).toEqual([
      ['读书会', 'dú shū huì'],
      ['押金', 'yā jīn'],
    ]);
  });

  test('leads on by name, and to the mechanism that a term is about', () => {
    expect(entry('reading-circle')?.see).toEqual([{ id: 'deposit', name: '押金' }]);
    expect(entry('reading-circle')?.about?.id).toBe('reading-rooms');
  });

  test('says which mechanisms use a word, apart from the one that is about it', () => {
    expect(entry('deposit')?.usedIn.map(({ id }) => id)).toEqual(['reading-rooms']);
    expect(entry('reading-circle')?.usedIn).toEqual([]);
  });
});

describe('a page links terms', () => {
  test('but not the one it is all about', () => {
    expect(ids('/about/', '读书会的押金')).toEqual(['reading-circle', 'deposit']);
    expect(ids('/initiatives/reading-rooms/', '读书会的押金')).toEqual(['deposit']);
  });

  test('but none that is too common to be linked', () => {
    const glossary = all.content.glossary.map((one) => ({ ...one, data: Term.parse({ ...one.data, link: one.id !== 'deposit' }) }));
    expect(ids('/about/', '读书会的押金', { ...all, content: { ...all.content, glossary } })).toEqual(['reading-circle']);
  });

  test('but none inside the name of an alliance or a place', () => {
    expect(ids('/about/', '护河联盟和竹湾村')).toEqual([]);
  });
});
