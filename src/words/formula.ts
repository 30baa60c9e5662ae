import type { Formula, Operator } from '../domain/formula.ts';

const SIGNS: Readonly<Record<Operator, string>> = { '+': '＋', '-': '－', '*': '×', '/': '÷' };
const STRENGTH: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** 33个 ÷ 74个, as people write it; brackets only where they are needed. */
export function formatFormula(formula: Formula, print: (id: string) => string, above = 0): string {
  if (formula.kind === 'fact') return print(formula.id);
  const strength = STRENGTH[formula.operator];
  const text = `${formatFormula(formula.left, print, strength)} ${SIGNS[formula.operator]} ${formatFormula(formula.right, print, strength + 1)}`;
  return strength < above ? `（${text}）` : text;
}
