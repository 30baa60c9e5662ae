import type { Mark } from '../charts/mark.ts';

/** Colours are named by their token; `tone` is the colour of what the mark counts. */
export type Colour = 'paper' | 'surface' | 'ink' | 'muted' | 'red' | 'green' | 'river' | 'ochre' | 'line';
export type Paint = Colour | 'tone' | 'none';

/** How a mark looks, in the words that CSS and SVG attributes share. */
export interface Look {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly 'stroke-width'?: number;
  readonly 'stroke-dasharray'?: string;
  readonly 'stroke-linecap'?: 'round';
  readonly 'stroke-linejoin'?: 'round';
  readonly 'fill-opacity'?: number;
  readonly 'stroke-opacity'?: number;
  readonly opacity?: number;
  readonly 'font-family'?: 'serif';
  readonly 'font-weight'?: 600 | 700;
  readonly 'paint-order'?: 'stroke';
}

/** Which marks a look is for: any one of the names. `unit.ring` is a mark with both classes. */
export interface Rule {
  readonly names: readonly string[];
  /** Only marks of this kind. */
  readonly kind?: Mark['kind'];
  readonly look: Look;
}

/** What is counted decides the colour; shapes and words say the same. */
export const TONES: Readonly<Record<string, Colour>> = {
  community: 'red',
  village: 'green',
  organisation: 'river',
  activity: 'ochre',
  ink: 'ink',
};

/** The colour of a mark that counts none of these. */
export const TONELESS: Colour = 'river';

/** How every mark of every chart looks, on pages and in files: a later rule wins over an earlier one. */
export const LOOKS: readonly Rule[] = [
  { names: ['dot', 'unit', 'bar', 'part', 'node'], look: { fill: 'tone' } },
  { names: ['bullet'], look: { fill: 'muted' } },
  { names: ['around'], look: { fill: 'surface', stroke: 'line' } },
  { names: ['ring', 'hub'], look: { fill: 'surface', stroke: 'tone', 'stroke-width': 1.5 } },
  { names: ['unit.ring'], look: { fill: 'none', 'stroke-width': 1, 'stroke-opacity': 0.75 } },
  { names: ['unknown'], look: { fill: 'surface', stroke: 'muted', 'stroke-width': 1.2, 'stroke-dasharray': '2.4 1.8' } },
  { names: ['hub'], look: { 'stroke-width': 2.5 } },
  { names: ['fade-1'], look: { opacity: 0.62 } },
  { names: ['fade-2'], look: { opacity: 0.36 } },
  { names: ['fade-3'], look: { opacity: 0.16 } },
  { names: ['sometime'], look: { 'fill-opacity': 0.4 } },
  { names: ['track'], look: { fill: 'none', stroke: 'tone' } },
  { names: ['missing'], look: { stroke: 'muted', 'stroke-dasharray': '4 3' } },
  { names: ['notch'], look: { stroke: 'paper', 'stroke-opacity': 0.55 } },
  { names: ['axis', 'divider'], look: { stroke: 'muted' } },
  { names: ['axis'], look: { 'stroke-opacity': 0.5 } },
  { names: ['divider'], look: { 'stroke-dasharray': '1 3' } },
  { names: ['hair'], look: { stroke: 'line' } },
  { names: ['link'], look: { fill: 'none', stroke: 'muted', 'stroke-opacity': 0.6 } },
  {
    names: ['arrow', 'stage', 'step', 'tie'],
    look: { fill: 'none', stroke: 'tone', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
  },
  { names: ['stage', 'step'], look: { 'stroke-width': 4 } },
  { names: ['days'], look: { stroke: 'muted', 'stroke-width': 2.4, 'stroke-linecap': 'round', 'stroke-opacity': 0.55 } },
  { names: ['weekend'], look: { fill: 'line', 'fill-opacity': 0.45 } },
  { kind: 'text', names: ['label'], look: {} },
  { kind: 'text', names: ['figure'], look: { 'font-family': 'serif', 'font-weight': 700 } },
  { kind: 'text', names: ['strong', 'number', 'centre'], look: { 'font-weight': 600 } },
  { kind: 'text', names: ['halo'], look: { stroke: 'paper', 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } },
  { kind: 'text', names: ['muted', 'caution'], look: { fill: 'muted' } },
  { kind: 'text', names: ['community'], look: { fill: 'red' } },
];

/** What stands around the chart in a file of its own; on a page the words of the figure are HTML. */
export const SHEET_LOOKS: readonly Rule[] = [
  { names: ['ground'], look: { fill: 'paper' } },
  { names: ['band'], look: { fill: 'red' } },
  { kind: 'text', names: ['finding'], look: { 'font-family': 'serif', 'font-weight': 700 } },
];
