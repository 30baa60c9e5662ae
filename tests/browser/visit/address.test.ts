import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan, writePlan } from '../../../src/browser/visit/address.ts';
import { planOf } from '../../../src/domain/visit-plan.ts';
import { OFFER, plans } from '../../domain/plans.ts';

const ORDER = 'west.bamboo.red-hill.long-gallery';

describe('a plan in the address', () => {
  test('is read as it was written, with nothing left out', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(readPlan(writePlan('', plan, OFFER), OFFER)).toEqual({ plan, ignored: [] });
      }),
    );
  });

  test('leaves the parameters of others, and goes without a trace', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const written = writePlan('?v=1a2b3c4d', plan, OFFER);
        expect(written.startsWith('?v=1a2b3c4d')).toBe(true);
        expect(writePlan(written, planOf(OFFER), OFFER)).toBe('?v=1a2b3c4d');
      }),
    );
  });

  test('can be read out by people', () => {
    const plan = { start: 570, order: ['west', 'bamboo'], stays: { bamboo: 40 }, roads: { 'west>bamboo': 0 } };
    expect(writePlan('', plan, OFFER)).toBe('?start=0930&order=west.bamboo&stay=.40&road=0');
  });

  test('makes a plan that can be written again, whatever stands there', () => {
    const piece = fc.oneof(fc.constantFrom('west', 'bamboo', '', '20', '0930', '99999', '-1', '<b>'), fc.string());
    const search = fc.dictionary(
      fc.constantFrom('start', 'order', 'stay', 'road', 'v'),
      fc.array(piece).map((pieces) => pieces.join('.')),
    );
    fc.assert(
      fc.property(search, (parameters) => {
        const { plan } = readPlan(`?${new URLSearchParams(parameters).toString()}`, OFFER);
        expect(plan.order.length).toBeGreaterThan(0);
        expect(readPlan(writePlan('', plan, OFFER), OFFER)).toEqual({ plan, ignored: [] });
      }),
    );
  });

  test.each([
    ['a time no clock shows', '?start=2500', {}, ['start=2500']],
    ['a stop of another route, and keeps the others', '?order=west.elsewhere.bamboo', { order: ['west', 'bamboo'] }, ['order=elsewhere']],
    ['a stop named twice', '?order=west.bamboo.west', { order: ['west', 'bamboo'] }, ['order=west']],
    ['an order of nothing known', '?order=x.y', {}, ['order=x.y']],
    ['an empty order', '?order=', {}, ['order=']],
    ['a visit too long', '?stay=20.999', { stays: { 'long-gallery': 20 } }, ['stay=999']],
    ['a visit of no time', '?stay=0', {}, ['stay=0']],
    ['more visits than stops', '?stay=1.1.1.1.7', { stays: { 'long-gallery': 1, 'red-hill': 1, bamboo: 1, west: 1 } }, ['stay=7']],
    ['roads that are no minutes', '?road=5.x', { roads: { 'long-gallery>red-hill': 5 } }, ['road=x']],
    ['roads between stops that changed', '?order=west.elsewhere&road=5', { order: ['west'] }, ['order=elsewhere', 'road=5']],
    ['a long piece of nonsense, cut short', `?start=${'9'.repeat(99)}`, {}, [`start=${'9'.repeat(24)}`]],
  ])('leaves out %s, and says so', (_what, search, kept, ignored) => {
    expect(readPlan(search, OFFER)).toEqual({ plan: { ...planOf(OFFER), ...kept }, ignored });
  });

  test('puts a length beside its stop, also when a name before it is unknown', () => {
    expect(readPlan(`?order=elsewhere.${ORDER}&stay=1.2.3`, OFFER).plan.stays).toEqual({ west: 2, bamboo: 3 });
  });
});
