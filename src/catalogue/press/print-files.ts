import type { Picture } from '../../charts/mark.ts';
import { forPrint, printSize, withDensity } from '../../images/print.ts';
import { progress } from '../../images/progress.ts';
import { render } from '../../images/render.ts';
import type { Words } from '../../images/standalone.ts';
import type { Atlas } from '../atlas.ts';
import { chartSheet, type ChartSheet } from '../chart-sheet.ts';
import { resolveChart } from '../chart.ts';
import { mapSheet } from './map-sheet.ts';

/** Gives the whole address of a page, from the root of the site; undefined as long as the site has none. */
export type Locate = (path: string) => string | undefined;

async function printed(picture: Picture, words: Words, making: () => void): Promise<Buffer> {
  return withDensity(await render(forPrint(picture), words, 'png', { making }));
}

const sheetOf = (atlas: Atlas, id: string, locate: Locate): ChartSheet =>
  chartSheet(atlas, resolveChart(atlas, id), locate(`/charts/${id}/`));

/** A chart as a bitmap for print. Says so on the terminal when it has to be made. */
export async function printedChart(atlas: Atlas, id: string, locate: Locate): Promise<Buffer> {
  const { picture, words } = sheetOf(atlas, id, locate);
  const all = [...atlas.charts.keys()];
  return printed(picture, words, () => {
    console.log(`\n${progress(all.indexOf(id) + 1, all.length, `press/charts/${id}.png`)}`);
  });
}

/** How large a chart is in print. */
export function printedChartSize(atlas: Atlas, id: string, locate: Locate): ReturnType<typeof printSize> {
  return printSize(sheetOf(atlas, id, locate).picture);
}

/** The map as a file for print. */
export async function printedMap(atlas: Atlas, format: 'png' | 'svg', locate: Locate): Promise<Buffer> {
  const { picture, words } = mapSheet(atlas, locate('/map/'));
  const making = (): void => {
    console.log(`\n${progress(1, 1, `press/map.${format}`)}`);
  };
  return format === 'png' ? printed(picture, words, making) : render(picture, words, 'svg', { making });
}

/** How large the map is in print. */
export function printedMapSize(atlas: Atlas, locate: Locate): ReturnType<typeof printSize> {
  return printSize(mapSheet(atlas, locate('/map/')).picture);
}
