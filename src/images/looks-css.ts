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
function selector({ names, kind = '' }: Pick<Rule, 'names'> & { readonly kind?: string }): string {
  return `.chart :where(${names.map((name) => `${kind}.${name}`).join(', ')})`;
}

/** The table of looks as the style sheet of the pages. */
export function looksCss(): string {
  const tones = Object.entries(TONES).map(([name, colour]) => `${selector({ names: [name] })} { --tone: var(--${colour}); }`);
  const looks = LOOKS.filter(({ look }) => Object.keys(look).length > 0).map(
    (rule) => `${selector(rule)} { ${declarations(rule.look).join(' ')} }`,
  );
  return [...tones, ...looks, ''].join('\n');
}
