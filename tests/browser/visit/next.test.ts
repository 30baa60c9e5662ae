import { expect, test } from 'vitest';
import { nextStop } from '../../../src/browser/visit/next.ts';

const STOPS = ['long-gallery', 'red-hill', 'bamboo'];

test.each([
  ['the route as printed', '', 'red-hill', 'bamboo'],
  ['the route as printed, at its end', '?route=city', 'bamboo', undefined],
  ['an order of the host', '?order=bamboo.red-hill.long-gallery', 'red-hill', 'long-gallery'],
  ['a plan that leaves this stop out', '?order=bamboo.long-gallery', 'red-hill', undefined],
  ['an order that makes no sense', '?order=x.y', 'long-gallery', 'red-hill'],
])('after %s comes the stop that it says', (_what, search, stop, next) => {
  expect(nextStop(search, stop, STOPS)).toBe(next);
});
