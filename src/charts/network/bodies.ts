import type { Layout } from '../layout.ts';
import { fitsCircle, stack, type Block } from '../paragraph.ts';
import { textWidth, wrap } from '../measure.ts';
import type { TextMark } from '../mark.ts';
import { unnamedKey, type NetworkGroup } from './data.ts';

/** Radius of a member's dot. */
export const NODE = 8;
/** From a dot to its words. */
const AIR = 4;

type Words = Pick<TextMark, 'size' | 'class'> & { readonly words: string };

/** What the forces push around: a box that nothing else may enter. */
export interface Body {
  readonly kind: 'hub' | 'member' | 'ring';
  readonly key?: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Words[];
}

/** The words of a body, centred on `x`. */
export function setWords({ words, width, key }: Pick<Body, 'words' | 'width' | 'key'>, x: number, top: number): Block {
  return stack(words, { x, top, width, anchor: 'middle', balanced: true, ...(key === undefined ? {} : { key }) });
}

/** What stands inside a hub. */
function inside({ centre, area }: Pick<NetworkGroup, 'centre' | 'area'>, { strong, small }: Layout): readonly Words[] {
  return [{ words: centre, size: strong, class: 'centre' }, ...(area === undefined ? [] : [{ words: area, size: small, class: 'muted' }])];
}

/** The smallest circle that holds what stands in a hub; undefined when none does. */
export function hubRadius(group: Pick<NetworkGroup, 'centre' | 'area'>, layout: Layout): number | undefined {
  return [34, 42, 50, 58].find((radius) => fitsCircle(inside(group, layout), radius));
}

/** A dot with its name and role below or above it, in lines of at most `widest`. */
function member(key: string, name: string, role: string | undefined, widest: number, { small, strong }: Layout): Body {
  const words: readonly Words[] = [
    { words: name, size: strong, class: 'label' },
    ...(role === undefined ? [] : [{ words: role, size: small, class: 'muted' }]),
  ];
  const lines = words.flatMap(({ words: said, size }) => wrap(said, size, widest).map((line) => textWidth(line, size)));
  const width = Math.max(NODE * 2, ...lines) + 2;
  return { kind: 'member', key, name, words, width, height: NODE * 2 + AIR + setWords({ words, width }, 0, 0).height };
}

/** The hub first, then its members in their order, then the empty rings. */
export function bodiesOf(group: NetworkGroup, radius: number, widest: number, layout: Layout): readonly Body[] {
  const hub: Body = {
    kind: 'hub',
    name: group.centre,
    width: radius * 2,
    height: radius * 2,
    words: inside(group, layout),
  };
  const rings = Array.from({ length: group.unnamed }, (): Body => ({
    kind: 'ring',
    key: unnamedKey(group),
    name: '',
    width: NODE * 2,
    height: NODE * 2,
    words: [],
  }));
  return [hub, ...group.nodes.map(({ key, name, role }) => member(key, name, role, widest, layout)), ...rings];
}
