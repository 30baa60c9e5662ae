import type { Rule } from './looks.ts';

/** What stands in pictures that are shared, and in nothing else: no page has these marks, so no style sheet has to know them. */
export const SHARE_LOOKS: readonly Rule[] = [
  { names: ['code'], look: { fill: 'ink' } },
  { names: ['code-ground'], look: { fill: 'surface' } },
  { kind: 'text', names: ['key'], look: { fill: 'red', 'font-family': 'serif', 'font-weight': 700 } },
  { kind: 'text', names: ['kicker'], look: { fill: 'red', 'font-weight': 700 } },
];
