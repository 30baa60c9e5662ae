import { max, range } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { layoutFor, type Layout } from '../layout.ts';
import { legend } from '../legend.ts';
import type { Mark, Picture } from '../mark.ts';
import type { Block } from '../paragraph.ts';
import { apartBlock } from './apart.ts';
import { branchesBlock } from './branches.ts';
import { sortTies, unnamedKey, type NetworkData, type Tie } from './data.ts';
import { groupBlock } from './group.ts';
import { pairsBlock } from './ties.ts';

/** Between blocks side by side, and between those one below the other. */
const GUTTER = 20;
const AIR = 26;
/** More hubs than this are looked up, not looked at: a list serves better. */
const MOST_HUBS = 12;
/** Hubs that stand on one screen: the names of the members of two leave no room for text that is read from the last row. */
const HUBS_ON_SCREEN = 1;

/** Into how many columns so many blocks may be put, the best first. */
type Columns = (layout: Layout, blocks: number) => readonly number[];

/** A thing to draw at a place of its own; null when it finds no room there. */
type Drawer = (left: number, top: number, width: number) => Block | null;

/** Blocks in columns, each under the shorter one. @returns null as soon as one finds no room. */
function arrange(
  drawers: readonly Drawer[],
  columns: number,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } | null {
  const column = (width - GUTTER * (columns - 1)) / columns;
  const heights = Array.from({ length: columns }, () => 0);
  const marks: Mark[] = [];
  for (const draw of drawers) {
    const at = heights.indexOf(Math.min(...heights));
    const above = heights[at] ?? 0;
    const top = above === 0 ? 0 : above + AIR;
    const block = draw(at * (column + GUTTER), top, column);
    if (!block) return null;
    marks.push(...block.marks);
    heights[at] = top + block.height;
  }
  return { marks, height: max(heights) ?? 0 };
}

/** As many columns as a page has room for. */
const onPage: Columns = ({ wide }, blocks) => [wide && blocks > 1 ? 2 : 1];
/** On a screen as many as find room, so that nothing stands deep. */
const onScreen: Columns = ({ wide }, blocks) => (wide ? range(Math.min(blocks, 5), 0, -1) : [1]);

/** Hubs with their members where forces bring them to rest, pairs beside them; a branching list where that finds no room. */
export function drawNetwork(data: NetworkData, width: number, columns = onPage): Picture {
  const { groups, tone } = data;
  const layout = layoutFor(width);
  const { inner, pairs } = sortTies(data);
  const pairing = (ties: readonly Tie[]): readonly Drawer[] =>
    ties.length > 0 ? [(left, top, room) => pairsBlock(ties, tone, left, top, room, layout)] : [];
  const forces = groups.map(
    (group): Drawer =>
      (left, top, room) =>
        apartBlock(group, left, top, room, layout) ?? groupBlock(group, inner.get(group) ?? [], tone, left, top, room, layout),
  );
  const drawers = [...forces, ...pairing(pairs)];
  const tries = groups.length > MOST_HUBS ? [] : columns(layout, drawers.length);
  const drawn = tries.reduce<ReturnType<typeof arrange>>((found, count) => found ?? arrange(drawers, count, width), null);
  if (drawn) {
    const rings = groups.filter(({ unnamed }) => unnamed > 0);
    const key = rings.length === 1 && rings[0] ? { key: unnamedKey(rings[0]) } : {};
    const entries = rings.length > 0 ? [{ class: 'node unknown', words: zh.emptyRing, ...key }] : [];
    const below = legend(entries, 0, drawn.height + AIR / 2, width, layout);
    const height = drawn.height + (below.height > 0 ? AIR / 2 + below.height : 0);
    return { width, height: Math.ceil(height), marks: [...drawn.marks, ...below.marks] };
  }
  const lists = groups.map(
    (group): Drawer =>
      (left, top) =>
        apartBlock(group, left, top, width, layout) ?? branchesBlock(group, tone, top, width),
  );
  // A list has no dots to draw a line between: its ties stand below it as pairs.
  const listed = arrange([...lists, ...pairing(data.ties)], 1, width) ?? { marks: [], height: 0 };
  return { width, height: Math.ceil(listed.height), marks: listed.marks };
}

/** The same for a screen: low and wide. */
export function drawNetworkLow(data: NetworkData, width: number): Picture {
  return drawNetwork(data, width, onScreen);
}

/** More hubs than a screen holds, a few at a time; pairs stand with the last of them. */
export function networkParts({ groups, ties, tone }: NetworkData): readonly NetworkData[] {
  const parts = range(0, groups.length, HUBS_ON_SCREEN).map((from) => groups.slice(from, from + HUBS_ON_SCREEN));
  if (parts.length < 2) return [{ groups, ties, tone }];
  const { inner, pairs } = sortTies({ groups, ties });
  return parts.map((own, index) => ({
    groups: own,
    ties: [...own.flatMap((group) => inner.get(group) ?? []), ...(index === parts.length - 1 ? pairs : [])],
    tone,
  }));
}
