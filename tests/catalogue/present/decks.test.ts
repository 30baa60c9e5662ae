import { describe, expect, test } from 'vitest';
import { deckIds, deckOf } from '../../../src/catalogue/present/decks.ts';
import type { Slide } from '../../../src/catalogue/present/slide.ts';
import { atlasWith } from '../base.ts';

const atlas = atlasWith();
const kinds = (slides: readonly Slide[]): readonly string[] => slides.map(({ kind }) => kind);

test('there are slides for the district, for each route and for each mechanism', () => {
  expect(deckIds(atlas)).toEqual(['overview', ...atlas.routes.keys(), 'reading-rooms', 'river-watch']);
});

describe('the slides of a mechanism', () => {
  const { slides, page, name } = deckOf(atlas, 'reading-rooms');

  test('begin with its name and end with the way to its page', () => {
    expect(kinds(slides)[0]).toBe('title');
    expect(slides.at(-1)).toMatchObject({ kind: 'end', page: '/initiatives/reading-rooms/', short: '/s/reading-rooms/' });
    expect([page, name]).toEqual(['/initiatives/reading-rooms/', expect.stringMatching(/^演示：/)]);
  });

  test('show its numbers with what the source says of them, its charts, and what is not known', () => {
    expect(kinds(slides)).toEqual(expect.arrayContaining(['numbers', 'picture', 'rows']));
    const [numbers] = slides.filter((slide) => slide.kind === 'numbers');
    expect(numbers?.numbers.length).toBeGreaterThan(0);
    for (const { figure, limit, state } of numbers?.numbers ?? []) expect([figure, limit, state].every((text) => text !== '')).toBe(true);
  });

  test('print no braces of the content', () => {
    expect(JSON.stringify(slides.map(({ title, notes }) => [title, notes]))).not.toMatch(/[{}]/);
  });

  test('have the text of the page as notes of its charts', () => {
    expect(slides.filter(({ kind }) => kind === 'picture').some(({ notes }) => notes.length > 1)).toBe(true);
  });
});
