import { describe, expect, test } from 'vitest';
import { byField, cardPlan, factsOfInitiative, headline, pagesPrinting } from '../../src/catalogue/initiatives.ts';
import type { InitiativeEntry } from '../../src/reading/content.ts';
import { atlasWith, factYaml } from './base.ts';

const atlas = atlasWith({
  facts: {
    zz: `facts:\n${['in-caption', 'in-unknown', 'in-supply', 'in-chart', 'in-figures', 'in-finding', 'nowhere'].map((id) => factYaml(id, 5)).join('')}`,
  },
  initiatives: {
    'river-watch': {
      finding: '谁家门前谁照看，{in-finding}和{watchers}。',
      caption: '另有{in-caption}',
      figures: ['watchers', 'in-figures'],
      lead: 'made',
      unknown: [{ what: '{in-unknown}的名单', supply: '补{in-supply}' }],
    },
  },
  charts: { made: 'form: bars\ntitle: 图\nsubtitle: 个\nfacts: [in-chart, in-figures]\n' },
});
const [rooms, river] = atlas.initiatives;
if (!rooms || !river) throw new Error('the base tree has no mechanisms');

describe('cards', () => {
  const numbers = (entry: InitiativeEntry): readonly (readonly [string, number])[] => [...cardPlan(entry).numbers];

  test('are numbered in reading order: title, finding, prose', () => {
    expect(cardPlan(river).head).toEqual(['watchers', 'in-finding']);
    expect(numbers(river)).toEqual([
      ['watchers', 1],
      ['in-finding', 2],
      ['teams', 3],
      ['funds', 4],
      ['allowance', 5],
    ]);
  });

  test('a number that comes again keeps its card', () => {
    expect(cardPlan(rooms).head).toEqual(['rooms']);
    expect(numbers(rooms).slice(0, 4)).toEqual([
      ['rooms', 1],
      ['village-rooms', 2],
      ['room-share', 3],
      ['slots', 4],
    ]);
  });
});

describe('each page that prints a fact is named', () => {
  test.each([
    ['title, prose, and a chart of another mechanism', 'rooms', ['reading-rooms', 'river-watch']],
    ['an alliance in the prose', 'league-villages', ['river-watch']],
    ['finding', 'in-finding', ['river-watch']],
    ['prose', 'funds', ['river-watch']],
    ['a table in the prose', 'pilot-villages', ['reading-rooms']],
    ['figures', 'in-figures', ['river-watch']],
    ['caption', 'in-caption', ['river-watch']],
    ['what is unknown', 'in-unknown', ['river-watch']],
    ['who could supply it', 'in-supply', ['river-watch']],
    ['the lead chart', 'in-chart', ['river-watch']],
    ['nothing', 'nowhere', []],
  ])('%s', (_name, id, pages) => {
    expect(pagesPrinting(atlas, id).map((entry) => entry.id)).toEqual(pages);
  });
});

test('facts of a mechanism come in the order of its ledger', () => {
  expect(factsOfInitiative(atlas, 'river-watch').map(({ id }) => id)).toEqual([
    'teams',
    'watchers',
    'patrolled',
    'handled',
    'funds',
    'allowance',
    'league-villages',
    'watchers-per-team',
  ]);
});

test('mechanisms are grouped by field', () => {
  expect(byField(atlas).map(([field, entries]) => [field, entries.map(({ id }) => id)])).toEqual([
    ['innovation', ['reading-rooms']],
    ['domains', ['river-watch']],
  ]);
});

test('the first key figure is the big one', () => {
  expect(headline(atlas, river).id).toBe('watchers');
});
