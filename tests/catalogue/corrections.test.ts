import { describe, expect, test } from 'vitest';
import { correctionRows, correctionsOf, correctionsOfInitiative } from '../../src/catalogue/corrections.ts';
import { firstPublished, historyOf, updatedOn } from '../../src/catalogue/history.ts';
import { chartVersions, releaseRows } from '../../src/catalogue/releases.ts';
import { published } from '../../src/checks/corrections/published.ts';
import { zhReleases } from '../../src/words/zh/releases.ts';
import { atlasWith } from './base.ts';
import { editedSite, onPublishedSite } from './published.ts';

const edited = editedSite();
const unpublished = atlasWith({});

test('a correction is a row with its label and the release that has it', () => {
  expect(correctionRows(edited)).toEqual([
    {
      id: 'teams-recount',
      fact: 'teams',
      label: '巡护队',
      change: 'value',
      asOf: null,
      old: '12支',
      new: '13支',
      date: '2024-05-20',
      why: '原文登了更正。',
      release: 2,
    },
  ]);
  expect(correctionRows(unpublished)).toEqual([]);
});

test('what was withdrawn keeps the label under which it was published, and waits for its release', () => {
  const rows = onPublishedSite(({ change, correct, atlas }) => {
    change('facts/reading-rooms.yaml', 'id: circles', 'id: clubs');
    correct('no-circles', { fact: 'circles', change: 'withdrawn', old: '5个', date: '2024-05-02', why: '数错了。' });
    return correctionRows(atlas());
  });
  expect(rows).toMatchObject([{ fact: 'circles', label: '读书会', new: null, release: null }]);
});

describe('a correction is found', () => {
  test.each([
    ['by its fact', 'teams', ['teams-recount']],
    ['by what is computed from it', 'watchers-per-team', ['teams-recount']],
    ['by no other fact', 'watchers', []],
  ])('%s', (_how, id, ids) => {
    expect(correctionsOf(edited, id).map((row) => row.id)).toEqual(ids);
  });

  test('on the page of the mechanism that prints it, and on no other', () => {
    expect(correctionsOfInitiative(edited, 'river-watch').map(({ id }) => id)).toEqual(['teams-recount']);
    expect(correctionsOfInitiative(edited, 'reading-rooms')).toEqual([]);
  });
});

describe('the history of a fact', () => {
  test.each([
    ['is its corrections', 'teams', [['corrected', '2024-05-20', '12支', '13支', '原文登了更正。', 'teams-recount']]],
    [
      'is its updates, from the day of their release',
      'night-readers',
      [['updated', '2024-06-01', '约80人', '约110人', '来源给出了2024年3月的数', null]],
    ],
    [
      'is what followed from others, with the reason',
      'watchers-per-team',
      [
        ['followed', '2024-06-01', '约4.8名', '约4.5名', '它由别的数算出，那些数变了', null],
        ['operand-corrected', '2024-05-20', '12支', '13支', '它由“巡护队”算出，那个数更正了：原文登了更正。', 'teams-recount'],
      ],
    ],
    ['is empty where nothing happened', 'rooms', []],
  ])('%s', (_what, id, events) => {
    expect(
      historyOf(edited, { id }).map(({ kind, day, was, became, why, correction }) => [kind, day, was, became, why, correction]),
    ).toEqual(events);
  });

  test('begins with the release that first printed it', () => {
    expect(firstPublished(edited, { id: 'teams' })).toEqual({ release: 1, day: '2024-05-01' });
    expect(firstPublished(unpublished, { id: 'teams' })).toBeNull();
    expect(historyOf(unpublished, { id: 'teams' })).toEqual([]);
  });
});

describe('other words for the same number', () => {
  test.each([
    ['another label', 'facts/reading-rooms.yaml', 'label: 书屋\n', 'label: 农家书屋\n', 'rooms', '书屋', '农家书屋'],
    ['another scope', 'facts/reading-rooms.yaml', 'scope: 云岫县\n', 'scope: 云岫县城\n', 'rooms', '云岫县', '云岫县城'],
    [
      'another formula with the same result',
      'facts/river-watch.yaml',
      'watchers / teams',
      'teams / teams * watchers / teams',
      'watchers-per-team',
      'watchers / teams',
      'teams / teams * watchers / teams',
    ],
  ])('%s is told by the release and on the page of the fact, and needs no correction', (_what, file, from, to, id, was, became) => {
    onPublishedSite(({ change, release, atlas }) => {
      change(file, from, to);
      expect(published(atlas().content)).toEqual([]);
      release('2024-06-01');
      const changes = releaseRows(atlas())[0]?.changes;
      expect(changes?.facts.map(({ kind, id: of, old, now }) => [kind, of, old, now])).toEqual([['meaning', id, was, became]]);
      expect(changes && zhReleases.summary(changes)).toContain('改写1个数的说法');
      expect(historyOf(atlas(), { id })).toMatchObject([{ kind: 'meaning', was, became, day: '2024-06-01', correction: null }]);
    });
  });
});

test('the last day is that of the last release or correction', () => {
  expect(updatedOn(unpublished)).toBeNull();
  expect(updatedOn(edited)).toBe('2024-06-01');
  const corrected = onPublishedSite(({ correct, atlas }) => {
    correct('later', { fact: 'teams', old: '12支', new: '13支', date: '2024-07-01', why: '改了。' });
    return atlas();
  });
  expect(updatedOn(corrected)).toBe('2024-07-01');
});

test('releases come newest first, each with what it changed', () => {
  const [second, first] = releaseRows(edited);
  expect(first).toMatchObject({ number: 1, date: '2024-05-01', facts: 24, changes: null });
  expect(second?.changes?.corrections).toEqual(['teams-recount']);
  expect(second?.changes?.facts.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'updated night-readers',
    'value teams',
    'followed watchers-per-team',
  ]);
});

test('a chart keeps its published versions, the newest first, each with the first release that has it', () => {
  const versions = onPublishedSite(({ change, release, atlas }) => {
    change('charts/rooms-bars.yaml', 'subtitle: 间', 'subtitle: 书屋，间');
    release('2024-06-01');
    change('charts/rooms-units.yaml', 'subtitle: ', 'subtitle: 全县的');
    release('2024-07-01');
    return chartVersions(atlas(), 'rooms-bars');
  });
  expect(versions.map(({ release, date }) => [release, date])).toEqual([
    [2, '2024-06-01'],
    [1, '2024-05-01'],
  ]);
  expect(versions[0]?.version).toMatch(/^[0-9a-f]{8}$/);
  expect(versions[0]?.version).not.toBe(versions[1]?.version);
  expect(chartVersions(unpublished, 'rooms-bars')).toEqual([]);
});
