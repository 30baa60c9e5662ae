import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clock, fromClock, timetable } from '../../src/domain/timetable.ts';
import { driven, legOf, moved, planOf, stayed, without, withStop } from '../../src/domain/visit-plan.ts';
import { OFFER, plans } from './plans.ts';

describe('a timetable', () => {
  test('of the route as printed starts at its start, and counts no road that nobody told', () => {
    const { slots, ...sums } = timetable(planOf(OFFER), OFFER);
    expect(slots.map(({ stop, from, to, earliest, road }) => [stop, clock(from), clock(to), earliest, road])).toEqual([
      ['long-gallery', '09:00', '09:20', false, null],
      ['red-hill', '09:20', '09:50', true, 12],
      ['bamboo', '10:02', '10:27', true, null],
      ['west', '10:27', '10:42', true, undefined],
    ]);
    expect(sums).toEqual({ visits: 90, roads: 12, untold: 2, end: 642 });
  });

  test('has every visit in its order and its full length, each after the road before it', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { slots } = timetable(plan, OFFER);
        expect(slots.map(({ stop }) => stop)).toEqual(plan.order);
        for (const [index, { stop, from, to, earliest, road }] of slots.entries()) {
          const suggested = OFFER.stops.find(({ id }) => id === stop)?.minutes;
          expect(to - from).toBe(plan.stays[stop] ?? suggested);
          expect(earliest).toBe(slots.slice(0, index).some((before) => before.road === null));
          expect(slots[index + 1]?.from).toBe(road === undefined ? undefined : to + (road ?? 0));
        }
      }),
    );
  });

  test('ends when all visits and all roads that are told are over', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { visits, roads, end, untold, slots } = timetable(plan, OFFER);
        expect(end).toBe(plan.start + visits + roads);
        expect(untold).toBe(slots.filter(({ road }) => road === null).length);
      }),
    );
  });
});

describe('a host', () => {
  const plan = planOf(OFFER);

  test.each([
    ['one place down', 'red-hill', 1, ['long-gallery', 'bamboo', 'red-hill', 'west']],
    ['one place up', 'red-hill', -1, ['red-hill', 'long-gallery', 'bamboo', 'west']],
    ['no further than the end', 'west', 3, plan.order],
    ['no further than the beginning', 'long-gallery', -1, plan.order],
    ['that is not there, and nothing happens', 'elsewhere', 1, plan.order],
  ])('moves a stop %s', (_how, id, by, order) => {
    expect(moved(plan, id, by).order).toEqual(order);
  });

  test('leaves stops out and takes them in again, but never the last', () => {
    const fewer = without(plan, 'red-hill');
    expect(fewer.order).toEqual(['long-gallery', 'bamboo', 'west']);
    expect(withStop(fewer, 'red-hill').order).toEqual(['long-gallery', 'bamboo', 'west', 'red-hill']);
    expect(withStop(fewer, 'west')).toBe(fewer);
    expect(plan.order.reduce(without, plan).order).toEqual(['west']);
  });

  test('fills in lengths and roads, and what is no length goes back to the suggestion', () => {
    const leg = legOf('long-gallery', 'red-hill');
    const changed = driven(stayed(plan, 'west', 45), leg, 8);
    expect(timetable(changed, OFFER)).toMatchObject({ visits: 120, roads: 20, untold: 1 });
    for (const nonsense of [undefined, Number.NaN, -1, 0.5, 9999])
      expect(timetable(driven(stayed(changed, 'west', nonsense), leg, nonsense), OFFER)).toEqual(timetable(plan, OFFER));
    expect(stayed(changed, 'west', 0).stays).toEqual({});
    expect(driven(plan, leg, 0).roads).toEqual({ [leg]: 0 });
  });

  test('changes a plan without touching the one before', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...plan.order), fc.integer({ min: -4, max: 4 }), (before, id, by) => {
        const copy = structuredClone(before);
        const after = moved(before, id, by);
        expect(before).toEqual(copy);
        expect(after.order.toSorted()).toEqual(before.order.toSorted());
      }),
    );
  });
});

describe('a clock', () => {
  test('is read as it was written', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 24 * 60 - 1 }), (minutes) => fromClock(clock(minutes)) === minutes));
  });

  test.each(['24:00', '9:00', '09:60', '', '09', '0900 ', 'noon'])('“%s” is no time', (text) => {
    expect(fromClock(text)).toBeUndefined();
  });

  test('begins again after midnight', () => {
    expect(clock(24 * 60 + 5)).toBe('次日00:05');
  });
});
