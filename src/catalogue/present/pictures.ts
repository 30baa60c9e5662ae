import { zhCharts } from '../../words/zh/charts.ts';
import type { Atlas } from '../atlas.ts';
import { chartOnSlides, resolveChart } from '../chart.ts';
import { chartFigure } from './figure.ts';
import type { PictureSlide } from './slide.ts';

type Drawn = Omit<PictureSlide, 'notes'>;

/** Drawn once: two decks may show a chart, and each page is printed by itself. */
const drawn = new WeakMap<Atlas, Map<string, readonly Drawn[]>>();

function draw(atlas: Atlas, id: string): readonly Drawn[] {
  const { title, subtitle, note, origins, telling } = resolveChart(atlas, id);
  const source = zhCharts.source + origins.map(({ text }) => text).join(zhCharts.sourceSeparator);
  const around = { title, subtitle, note, source };
  return chartOnSlides(atlas, id).map((at): Drawn => ({
    kind: 'picture',
    ...around,
    figure: chartFigure(at, around, `图${id}`),
    sentence: telling.sentence,
  }));
}

/** The slides of one chart: one, or several where its data are many. @param notes of the page, for the first of them. */
export function chartSlides(atlas: Atlas, id: string, notes: readonly string[]): readonly PictureSlide[] {
  const known = drawn.get(atlas) ?? new Map<string, readonly Drawn[]>();
  drawn.set(atlas, known);
  const slides = known.get(id) ?? draw(atlas, id);
  known.set(id, slides);
  return slides.map((slide, index) => ({
    ...slide,
    notes: index > 0 ? [] : [slide.sentence, ...(slide.note === undefined ? [] : [slide.note]), ...notes],
  }));
}
