import { afterEach, expect, test, vi } from 'vitest';
import { bareQuantitiesInTexts } from '../../src/checks/bare-quantities.ts';
import { checkContent, type Check } from '../../src/checks/all.ts';
import { numbersInNames } from '../../src/checks/numbers-in-names.ts';
import { readContent, type Content } from '../../src/reading/content.ts';
import type { Chart } from '../../src/schema/chart.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Township } from '../../src/schema/place.ts';

const { content: base, problems } = readContent(new URL('../sites/_base', import.meta.url).pathname);

const PLACES = 100;

/** Places named 三岔1村, 三岔2村 …, each with a note that counts what a name excuses. */
function townshipOf(index: number): Content['townships'][number] {
  const code = String(100_000_000 + index);
  const data: Township = {
    code,
    name: `三岔${index}镇`,
    kind: 'town',
    source: 'register',
    position: { lng: 118.5, lat: 26.5, precision: 'seat', source: 'register' },
    places: Array.from({ length: PLACES }, (_, place) => ({
      code: `${code}${200 + place}`,
      name: `三岔${index * PLACES + place}村`,
      official: `三岔${index * PLACES + place}村委会`,
      kind: 'village',
      class: '村庄',
      note: `在三岔${index * PLACES + place}村的路口。`,
    })),
  };
  return { id: code, file: `content/places/${code}.yaml`, data, line: () => 1 };
}

function factsOf(index: number): Content['facts'][number] {
  const facts = Array.from({ length: PLACES }, (_, fact): Fact => ({
    id: `fact-${index}-${fact}`,
    label: `三岔${index * PLACES + fact}村的书屋`,
    scope: `三岔${index}镇`,
    unit: '间',
    places: [`${100_000_000 + index}${200 + fact}`],
    observations: [{ asOf: '2023', value: 3, qualifier: 'exact', source: 'evening-paper', quote: '村里有书屋3间', span: '3间' }],
  }));
  const chart = { facts, derived: [], counted: [] };
  return { id: `facts-${index}`, file: `content/facts/facts-${index}.yaml`, data: chart, line: () => 1 };
}

function chartOf(index: number): Content['charts'][number] {
  const facts = Array.from({ length: PLACES }, (_, fact) => `fact-${index}-${fact}`);
  const data: Chart = { form: 'bars', title: '书屋', subtitle: '间', facts, sources: [], tone: 'village' };
  return { id: `chart-${index}`, file: `content/charts/chart-${index}.yaml`, data, line: () => 1 };
}

/** The base tree with so many more townships, files of facts and charts. */
function grown(size: number): Content {
  const more = <T>(make: (index: number) => T): readonly T[] => Array.from({ length: size }, (_, index) => make(index));
  return {
    ...base,
    townships: [...base.townships, ...more(townshipOf)],
    facts: [...base.facts, ...more(factsOf)],
    charts: [...base.charts, ...more(chartOf)],
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many signs a check normalises: its work on texts and names, the same on every machine. */
function signsRead(check: Check, content: Content): number {
  const spy = vi.spyOn(String.prototype, 'normalize');
  check(content);
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

test.each([bareQuantitiesInTexts, numbersInNames])('twice as many places and texts are at most twice the work', (check) => {
  const [some, twice] = [signsRead(check, grown(5)), signsRead(check, grown(10))];
  expect(some).toBeGreaterThan(1000);
  expect(twice).toBeLessThan(some * 2.2);
});

test('thousands of places, facts and charts are checked in seconds', { timeout: 60_000 }, () => {
  const content = grown(60);
  const start = performance.now();
  expect(checkContent(content, problems).map(({ says }) => says)).toEqual(['名录里有 6002 个村，数据点写的是 2']);
  expect(performance.now() - start).toBeLessThan(20_000);
});
