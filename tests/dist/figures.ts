import { readPage } from './html.ts';

/** One chart on one page. */
export interface Figure {
  /** Its file in content/charts. */
  readonly chart: string;
  readonly form: string;
  /** Its pictures as they are written, narrow and wide. */
  readonly pictures: readonly string[];
  readonly html: string;
}

/** The charts of a page. */
export function figuresOf(html: string): readonly Figure[] {
  return [...html.matchAll(/<figure id="chart-([\w-]+)" class="chart chart-(\w+)"[\s\S]*?<\/figure>/g)].map(
    ([figure, chart = '', form = '']) => ({ chart, form, pictures: picturesOf(figure), html: figure }),
  );
}

/** All SVG pictures in a piece of a page. */
export function picturesOf(html: string): readonly string[] {
  return html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
}

/** What the marks of a picture stand for, or the rows of a table: each key once, in alphabetical order. */
export function keysIn(html: string): readonly string[] {
  return [...new Set(readPage('', html).tags.flatMap(({ attributes }) => attributes.get('data-key') ?? []))].toSorted();
}
