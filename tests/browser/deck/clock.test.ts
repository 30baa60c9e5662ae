import { expect, test } from 'vitest';
import { clockText, elapsedText, Stopwatch } from '../../../src/browser/deck/clock.ts';

test('the clock has two digits each', () => {
  expect(clockText(new Date(2026, 0, 5, 9, 4))).toBe('09:04');
});

test.each([
  [0, '00:00'],
  [59_999, '00:59'],
  [200_000, '03:20'],
  [3_800_000, '1:03:20'],
])('%i milliseconds are %s', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});

test('a stopwatch counts, rests, goes on, and starts over without stopping', () => {
  let now = 1000;
  const watch = new Stopwatch(() => now);
  expect([watch.isNew, watch.elapsed]).toEqual([true, 0]);
  watch.start();
  now += 500;
  watch.pause();
  now += 9000;
  expect([watch.runs, watch.isNew, watch.elapsed]).toEqual([false, false, 500]);
  watch.start();
  watch.start();
  now += 250;
  expect(watch.elapsed).toBe(750);
  watch.reset();
  now += 100;
  expect([watch.runs, watch.elapsed]).toEqual([true, 100]);
});
