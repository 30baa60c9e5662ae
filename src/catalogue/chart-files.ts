import { progress } from '../images/progress.ts';
import { render, type Format } from '../images/render.ts';
import type { Atlas } from './atlas.ts';
import { chartSheet } from './chart-sheet.ts';
import { resolveChart } from './chart.ts';

/** The file of a chart. Says so on the terminal when it has to be made. @param address of the chart's page, once the site has one. */
export async function chartFile(atlas: Atlas, id: string, format: Format, address: string | undefined): Promise<Buffer> {
  const { picture, words } = chartSheet(atlas, resolveChart(atlas, id), address);
  const all = [...atlas.charts.keys()];
  const making = (): void => {
    // On a line of its own: the build tool leaves the line with the name of the page open.
    console.log(`\n${progress(all.indexOf(id) + 1, all.length, `${id}.${format}`)}`);
  };
  return render(picture, words, format, { making });
}
