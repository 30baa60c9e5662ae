import { MAP_LOOKS } from './map-looks.ts';
import { LOOKS, TONELESS, TONES, type Look, type Paint, type Rule } from './looks.ts';

/** On a page a token keeps its name, so that dark mode can change its value. */
function paint(value: Paint): string {
  if (value === 'none') return value;
  return value === 'tone' ? `var(--tone, var(--${TONELESS}))` : `var(--${value})`;
}

function declarations({ fill, stroke, 'font-family': family, ...rest }: Look): readonly string[] {
  return [
    ...(fill ? [`fill: ${paint(fill)};`] : []),
    ...(stroke ? [`stroke: ${paint(stroke)};`] : []),
    ...(family ? [`font-family: var(--${family});`] : []),
    ...Object.entries(rest).map(([name, value]) => `${name}: ${String(value)};`),
  ];
}

/** `:where` weighs nothing: as in the table, the order of the rules decides. */
function selector(scope: string, { names, kind = '' }: Pick<Rule, 'names'> & { readonly kind?: string }): string {
  return `${scope} :where(${names.map((name) => `${kind}.${name}`).join(', ')})`;
}

/** A table of looks as a style sheet for the marks inside elements of one class. */
function sheet(scope: string, tones: readonly string[], rules: readonly Rule[]): string {
  const values = tones.map((name) => `${selector(scope, { names: [name] })} { --tone: var(--${TONES[name] ?? TONELESS}); }`);
  const looks = rules
    .filter(({ look }) => Object.keys(look).length > 0)
    .map((rule) => `${selector(scope, rule)} { ${declarations(rule.look).join(' ')} }`);
  return [...values, ...looks, ''].join('\n');
}

/** The looks of charts as the style sheet of the pages. */
export function looksCss(): string {
  return sheet('.chart', Object.keys(TONES), LOOKS);
}

/** The looks of maps as the style sheet of the pages that have one. */
export function mapLooksCss(): string {
  return sheet('.map', ['community', 'village'], MAP_LOOKS);
}
