import { keyOf, marksOf } from './parts.ts';

/** Steps, members and ties are numbered in each chart anew: their keys say nothing about other charts. */
const LOCAL = /^(?:(?:step|node|tie)-\d+|centre-unnamed)$/;

const page = (): HTMLElement => document.querySelector('main') ?? document.body;

/** Lights up whatever stands for a key on the whole page: marks of every chart, rows of tables, dots. With null, what is pinned in any chart. */
export function highlight(figure: HTMLElement, key: string | null): void {
  for (const lit of page().querySelectorAll('.active')) lit.classList.remove('active');
  for (const chart of page().querySelectorAll('.chart.exploring')) chart.classList.remove('exploring');
  const pinned = key === null ? page().querySelector('[aria-selected=true]') : null;
  const shown = key ?? (pinned && keyOf(pinned));
  if (shown === null) return;
  for (const element of marksOf(LOCAL.test(shown) ? (pinned?.closest('figure') ?? figure) : page(), shown)) {
    element.classList.add('active');
    // In an enlarged township nothing is dimmed: the rest is away, and dimming would bring it back.
    if (element.closest('svg')) element.closest('.chart:not(.zoomed)')?.classList.add('exploring');
  }
}
