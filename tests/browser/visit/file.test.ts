import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { planFile } from '../../../src/browser/visit/file.ts';
import { driven, legOf, moved, planOf, stayed } from '../../../src/domain/visit-plan.ts';
import { zhPlan } from '../../../src/words/zh/plan.ts';
import { OFFER } from '../../domain/plans.ts';

const { entry: zh } = zhPlan;
const HERE = 'https://www.example.gov.cn/zt/visit/routes/west-line/?old=1';
const parts = {
  route: 'west-line',
  name: '西线',
  rows: new Map(OFFER.stops.map(({ id }) => [id, { name: `点位${id}`, path: `/zt/visit/${id}/` }])),
  offer: OFFER,
};
const plan = stayed(planOf(OFFER), 'red-hill', 45);

function readBack(file: string): { readonly name: unknown; readonly events: readonly ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return { name: calendar.getFirstPropertyValue('name'), events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

test('the calendar of a plan has the name of its route, and each entry says what its time leaves out', () => {
  const { name, events } = readBack(planFile(parts, plan, '2026-03-20', HERE));
  expect(name).toBe('西线');
  expect(events.map(({ description }) => description)).toEqual([
    zh.untold + zh.suggested(20),
    zh.earliest + zh.host(45),
    zh.earliest + zh.suggested(25),
    zh.earliest + zh.suggested(15),
  ]);
});

test('where every road is told nothing is said of roads', () => {
  const told = plan.order.slice(1).reduce((before, id, index) => driven(before, legOf(plan.order[index] ?? '', id), 5), plan);
  for (const { description } of readBack(planFile(parts, told, '2026-03-20', HERE)).events) expect(description).toMatch(/^停留/);
});

test('an entry leads to its stop in this plan, in no other', () => {
  const { events } = readBack(planFile(parts, moved(plan, 'west', -3), '2026-03-20', HERE));
  const [first] = events.map(({ component }) => new URL(String(component.getFirstPropertyValue('url'))));
  expect(first?.origin).toBe('https://www.example.gov.cn');
  expect(first?.pathname).toBe('/zt/visit/west/');
  expect(Object.fromEntries(first?.searchParams ?? [])).toEqual({
    route: 'west-line',
    order: 'west.long-gallery.red-hill.bamboo',
    stay: '..45.',
  });
});
