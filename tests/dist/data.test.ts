import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentRoot } from '../../src/commands/content-root.ts';
import { readContent } from '../../src/reading/content.ts';
import { parseCsv } from './csv.ts';
import { readSite } from './site.ts';

/** The documented shape of `/data/facts.json`. A new field is added here and in the documentation, never renamed. */
const Row = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: z.string().min(1),
  value: z.number(),
  qualifier: z.enum(['exact', 'more-than', 'at-least', 'about']),
  unit: z.string(),
  text: z.string().min(1),
  scope: z.string().min(1),
  initiative: z.string().nullable(),
  asOf: z.string().regex(/^(?:未注明|\d{4}(?:-\d{2}(?:-\d{2})?)?)$/),
  source: z.string().nullable(),
  proof: z.enum(['located', 'quoted-only', 'derived', 'counted']),
  corroborated: z.boolean(),
  evidence: z
    .strictObject({
      quote: z.string().min(1),
      part: z.enum(['title', 'heading', 'body', 'caption']).nullable(),
      paragraph: z.int().positive().nullable(),
      clause: z.int().positive().nullable(),
      span: z.string().min(1),
    })
    .nullable(),
  derived: z.strictObject({ formula: z.string(), low: z.string(), high: z.string().nullable() }).optional(),
});

const { read, pages } = readSite();
const { content } = readContent(contentRoot());
const rows = z.array(Row).parse(JSON.parse(read('/data/facts.json')));
const csv = read('/data/facts.csv');
const [header = [], ...cells] = parseCsv(csv.slice(1));

describe('facts.json', () => {
  test('has every fact once, with an initiative and a source that exist', () => {
    const initiatives = new Set(content.initiatives.map(({ id }) => id));
    const sources = new Set(content.sources.map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ initiative }) => initiative !== null && !initiatives.has(initiative))).toEqual([]);
    expect(rows.filter(({ source }) => source !== null && !sources.has(source))).toEqual([]);
  });

  test('proves what it says it proves', () => {
    expect(rows.filter(({ proof }) => proof === 'located').length).toBeGreaterThanOrEqual(49);
    expect(rows.filter(({ proof, evidence }) => proof === 'located' && (evidence?.paragraph ?? null) === null)).toEqual([]);
    expect(rows.filter(({ evidence }) => evidence !== null && !evidence.quote.includes(evidence.span))).toEqual([]);
    expect(rows.filter(({ proof, derived }) => (proof === 'derived') !== (derived !== undefined))).toEqual([]);
  });

  test('leads to a row of the ledger, fact by fact', () => {
    const ids = new Set(pages.find(({ path }) => path === '/data/facts/')?.tags.flatMap(({ attributes }) => attributes.get('id') ?? []));
    expect(rows.filter(({ id }) => !ids.has(`fact-${id}`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('facts.csv', () => {
  test('opens in a spreadsheet as Chinese text, one row a fact', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(cells.every((row) => row.length === header.length)).toBe(true);
    const at = (name: string): readonly string[] => cells.map((row) => row[header.indexOf(name)] ?? '');
    expect(at('id')).toEqual(rows.map(({ id }) => id));
    expect(at('text')).toEqual(rows.map(({ text }) => text));
    expect(at('quote')).toEqual(rows.map(({ evidence }) => evidence?.quote ?? ''));
  });

  test('has no cell that a spreadsheet would run', () => {
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
  });
});
