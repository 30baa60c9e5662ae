import fc from 'fast-check';
import { legOf, LONGEST, type Offer, type Plan } from '../../src/domain/visit-plan.ts';

/** A route of four stops; the road from the second to the third is published. */
export const OFFER: Offer = {
  start: 9 * 60,
  stops: [
    { id: 'long-gallery', minutes: 20 },
    { id: 'red-hill', minutes: 30 },
    { id: 'bamboo', minutes: 25 },
    { id: 'west', minutes: 15 },
  ],
  roads: { [legOf('red-hill', 'bamboo')]: 12 },
};

const ids = OFFER.stops.map(({ id }) => id);
const numbers = (keys: readonly string[], min: number): fc.Arbitrary<Readonly<Record<string, number>>> =>
  fc.array(fc.option(fc.integer({ min, max: LONGEST }), { nil: null }), { minLength: keys.length, maxLength: keys.length }).map((values) =>
    Object.fromEntries(
      keys.flatMap((key, index) => {
        const value = values[index] ?? null;
        return value === null ? [] : [[key, value] as const];
      }),
    ),
  );

/** Any plan of this route: some stops in some order, with lengths for those that it visits and roads between them. */
export const plans: fc.Arbitrary<Plan> = fc.shuffledSubarray(ids, { minLength: 1 }).chain((order) =>
  fc.record({
    start: fc.integer({ min: 0, max: 24 * 60 - 1 }),
    order: fc.constant(order),
    stays: numbers(order, 1),
    roads: numbers(
      order.slice(0, -1).map((id, index) => legOf(id, order[index + 1] ?? '')),
      0,
    ),
  }),
);
