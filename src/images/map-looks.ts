import type { Rule } from './looks.ts';

/** How every mark of a still map looks: solid stands at its own point, pale is 示意位置. A later rule wins over an earlier one. */
export const MAP_LOOKS: readonly Rule[] = [
  {
    names: ['river'],
    look: {
      fill: 'none',
      stroke: 'river',
      'stroke-width': 2.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'stroke-opacity': 0.45,
    },
  },
  { names: ['leader'], look: { stroke: 'muted', 'stroke-opacity': 0.75 } },
  { names: ['around'], look: { fill: 'surface', stroke: 'line' } },
  { names: ['blank'], look: { fill: 'line', stroke: 'none', 'fill-opacity': 0.5 } },
  { names: ['community', 'village'], look: { fill: 'tone', stroke: 'tone' } },
  { names: ['schematic'], look: { 'fill-opacity': 0.3, 'stroke-opacity': 0.7, 'stroke-width': 0.75 } },
  { names: ['own'], look: { stroke: 'paper', 'stroke-width': 0.75 } },
  { names: ['anchor'], look: { fill: 'ink', stroke: 'paper' } },
  { names: ['anchor.unsure'], look: { fill: 'paper', stroke: 'ink' } },
  { names: ['pin'], look: { fill: 'ink', stroke: 'ink', 'stroke-width': 0.6 } },
  { names: ['hole'], look: { fill: 'paper' } },
  { names: ['station'], look: { fill: 'paper', stroke: 'muted' } },
  { names: ['current'], look: { fill: 'none', stroke: 'ink', 'stroke-width': 1.5 } },
  { names: ['faint'], look: { opacity: 0.35 } },
  { kind: 'text', names: ['halo'], look: { stroke: 'paper', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } },
  { kind: 'text', names: ['strong'], look: { 'font-weight': 600 } },
  { kind: 'text', names: ['muted'], look: { fill: 'muted' } },
  { kind: 'text', names: ['river-name'], look: { fill: 'river' } },
];
