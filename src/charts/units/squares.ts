import { endOf, type Datum, type Tone } from '../datum.ts';
import { path, rect, type Mark } from '../mark.ts';
import type { UnitPanel } from './data.ts';
import type { Grid } from './grid.ts';

/** The square after the last known one fades out in slivers: nobody knows how much of it is filled. */
const SLIVERS = 3;

/** Squares a panel takes, the open one included. */
export function squareCount({ datum, whole }: UnitPanel, per: number): number {
  if (whole) return Math.ceil(whole.low / per);
  return Math.ceil(datum.low / per) + (endOf(datum) === 'closed' ? 0 : 1);
}

/** The last square is filled only as far as the count goes. */
function filled({ key, low }: Datum, per: number, grid: Grid, tone: Tone, left: number, top: number): readonly Mark[] {
  return Array.from({ length: Math.ceil(low / per) }, (_, index) => {
    const { x, y } = grid.at(index);
    return rect({
      x: left + x,
      y: top + y,
      width: grid.side * Math.min(1, low / per - index),
      height: grid.side,
      class: `unit ${tone}`,
      key,
    });
  });
}

function openEnd(datum: Datum, per: number, grid: Grid, tone: Tone, left: number, top: number): readonly Mark[] {
  const at = grid.at(Math.ceil(datum.low / per));
  const [x, y, side] = [left + at.x, top + at.y, grid.side];
  const middle = y + side / 2;
  switch (endOf(datum)) {
    case 'closed':
      return [];
    case 'arrow': {
      const d = `M${x},${middle}H${x + side}M${x + side * 0.55},${y + side * 0.15}L${x + side},${middle}L${x + side * 0.55},${y + side * 0.85}`;
      return [path({ d, class: `arrow ${tone}`, key: datum.key })];
    }
    case 'fading':
      return Array.from({ length: SLIVERS }, (_, index) =>
        rect({
          x: x + (side / SLIVERS) * index,
          y,
          width: side / SLIVERS,
          height: side,
          class: `unit ${tone} fade-${index + 1}`,
          key: datum.key,
        }),
      );
  }
}

/** How many empty squares a panel has. */
export function emptyCount({ datum, whole }: UnitPanel, per: number): number {
  return whole ? Math.max(0, Math.ceil(whole.low / per) - Math.ceil(datum.low / per)) : 0;
}

/**
 * Empty squares lie inside their cell, so that their outline does not make them look larger than the filled ones.
 * They stand for the rest, never for the whole: without a fact for it they stand for no number.
 */
function empty(panel: UnitPanel, per: number, grid: Grid, tone: Tone, left: number, top: number): readonly Mark[] {
  const from = Math.ceil(panel.datum.low / per);
  const keyed = panel.rest ? { key: panel.rest.key } : {};
  return Array.from({ length: emptyCount(panel, per) }, (_, index) => {
    const { x, y } = grid.at(from + index);
    return rect({
      x: left + x + 0.6,
      y: top + y + 0.6,
      width: grid.side - 1.2,
      height: grid.side - 1.2,
      class: `unit ${tone} ring`,
      ...keyed,
    });
  });
}

/** All squares of a panel. */
export function squares(panel: UnitPanel, per: number, grid: Grid, tone: Tone, left: number, top: number): readonly Mark[] {
  const { datum, whole } = panel;
  return [
    ...filled(datum, per, grid, tone, left, top),
    ...(whole ? empty(panel, per, grid, tone, left, top) : openEnd(datum, per, grid, tone, left, top)),
  ];
}
