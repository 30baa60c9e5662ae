import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openAtlas } from '../../src/catalogue/atlas.ts';
import { chartFile } from '../../src/catalogue/chart-files.ts';
import { resolveChart } from '../../src/catalogue/chart.ts';
import { outputFolder } from '../../src/commands/output-folder.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import type { Format } from '../../src/images/render.ts';
import { readContent } from '../../src/reading/content.ts';
import { fontsIn, referencesIn, textsIn } from '../images/svg-file.ts';
import { attribute, named, readPage } from './html.ts';
import { readSite } from './site.ts';

const { read, address } = readSite();
const atlas = openAtlas(readContent(contentRoot()).content);
const ids = [...atlas.charts.keys()];
const bytes = (file: string): Buffer => readFileSync(join(outputFolder(), file));
/** Where the page of a chart is read, once the site has an address. */
const whole = (id: string): string | undefined => address.site && new URL(`${address.base}charts/${id}/`, address.site).href;
/** Lines lose the spaces they are cut at. */
const tight = (words: string): string => words.replaceAll(' ', '');

const FORMATS: readonly Format[] = ['svg', 'png'];

afterEach(() => {
  vi.restoreAllMocks();
});

test('there are pictures to look at', () => {
  expect(ids.length).toBeGreaterThanOrEqual(24);
});

describe.each(ids)('the picture of %s', (id) => {
  const chart = resolveChart(atlas, id);
  const svg = read(`/charts/${id}.svg`);
  const small = read(`/charts/${id}.small.svg`);
  const [root] = named(readPage('', svg), 'svg');
  const texts = textsIn(svg);

  test('as a bitmap has a palette, and twice the size of the file that scales', async () => {
    const png = bytes(`/charts/${id}.png`);
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    // Byte 25 is the colour type: 3 is a palette.
    expect(png[25]).toBe(3);
    const { width, height } = await sharp(png).metadata();
    expect({ width, height }).toEqual({ width: Number(attribute(root, 'width')) * 2, height: Number(attribute(root, 'height')) * 2 });
    expect(width).toBeGreaterThanOrEqual(1440);
  });

  test('says what it shows, where that comes from, whose it is and which state of it', () => {
    const said = tight(texts.map(({ says }) => says).join(''));
    const { version } = JSON.parse(read(`/charts/${id}.json`)) as { readonly version: string };
    const parts = [chart.title, chart.subtitle, chart.note ?? '', ...chart.origins.map(({ cited }) => cited), atlas.site.name, version];
    expect([...parts, whole(id) ?? ''].filter((part) => !said.includes(tight(part)))).toEqual([]);
    expect(chart.origins.length).toBeGreaterThan(0);
    expect(named(readPage('', svg), 'title')[0]?.text).toBe(chart.title);
    expect(named(readPage('', svg), 'desc')[0]?.text).toBe(chart.telling.sentence);
  });

  test('draws every sign with a font that it carries', async () => {
    const fonts = await fontsIn(svg);
    const undrawn = texts.flatMap(({ says, face }) => [...says].filter((sign) => fonts.get(face)?.includes(sign) !== true));
    expect(undrawn).toEqual([]);
    expect([...fonts.keys()].toSorted()).toEqual([...new Set(texts.map(({ face }) => face))].toSorted());
    expect([...fonts.values()].join('').length).toBeLessThan(1000);
  });

  test.each([
    ['to take away', svg],
    ['in the gallery', small],
  ])('%s asks nothing of anyone', (_where, file) => {
    expect(referencesIn(file)).toEqual([]);
    expect(file).toMatch(/^<svg /);
  });

  test('in the gallery is the narrow one, with its title', () => {
    const page = readPage('', small);
    expect(attribute(named(page, 'svg')[0], 'width')).toBe(String(chart.narrow.width));
    expect(named(page, 'title')[0]?.text).toBe(chart.title);
  });

  test.each(FORMATS)('is not made again when it is built a second time, as %s', async (format) => {
    // Whoever makes a picture says so.
    const said = vi.spyOn(console, 'log').mockImplementation((line) => {
      throw new Error(`made again: ${String(line)}`);
    });
    const again = await chartFile(atlas, id, format, whole(id));
    expect(said).not.toHaveBeenCalled();
    expect(again.equals(bytes(`/charts/${id}.${format}`))).toBe(true);
  });
});
