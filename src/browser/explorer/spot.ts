/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 10;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** The box around several. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** How far a point is from a box; 0 inside. */
export function distance(x: number, y: number, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Where the panel goes: under its mark, else above, else beside it, the first that can be seen whole.
 * It never lies over the mark: where no side has room it goes under, and the page can be scrolled down.
 * @param room what the reader sees: the figure from side to side, the window from top to bottom.
 */
export function spotFor({ width, height }: Size, mark: Box, room: Box): { readonly left: number; readonly top: number } {
  const across = between(room.left, (mark.left + mark.right - width) / 2, Math.max(room.left, room.right - width));
  const down = between(room.top, (mark.top + mark.bottom - height) / 2, Math.max(room.top, room.bottom - height));
  const under = { left: across, top: mark.bottom + GAP };
  const sides = [
    under,
    { left: across, top: mark.top - GAP - height },
    { left: mark.right + GAP, top: down },
    { left: mark.left - GAP - width, top: down },
  ];
  const seen = ({ left, top }: { readonly left: number; readonly top: number }): boolean =>
    left >= room.left && left + width <= room.right && top >= room.top && top + height <= room.bottom;
  return sides.find(seen) ?? under;
}
