import { marksOf } from './parts.ts';

/** Steps, members and ties are numbered in each chart anew: their keys say nothing about other charts. */
const LOCAL = /^(?:(?:step|node|tie)-\d+|unnamed)$/;

const page = (): HTMLElement => document.querySelector('main') ?? document.body;

/** Lights up whatever stands for a key on the whole page: marks of every chart, rows of tables, dots. */
export function highlight(figure: HTMLElement, key: string | null): void {
  for (const lit of page().querySelectorAll('.active')) lit.classList.remove('active');
  for (const chart of page().querySelectorAll('.chart.exploring')) chart.classList.remove('exploring');
  if (key === null) return;
  for (const element of marksOf(LOCAL.test(key) ? figure : page(), key)) {
    element.classList.add('active');
    if (element.closest('svg')) element.closest('.chart')?.classList.add('exploring');
  }
}
