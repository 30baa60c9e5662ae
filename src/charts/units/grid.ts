/** Where squares stand: in rows of tens, with a little more air after every ten so that they can be counted. */
export interface Grid {
  readonly columns: number;
  /** From one square's left edge to the next. */
  readonly pitch: number;
  readonly side: number;
  readonly at: (index: number) => { readonly x: number; readonly y: number };
  /** Height of the rows that hold this many squares. */
  readonly height: (count: number) => number;
}

/** Air after every ten squares, in pitches. */
const TEN = 0.35;

function makeGrid(columns: number, pitch: number): Grid {
  const side = pitch * 0.8;
  const at = (index: number): { x: number; y: number } => {
    const column = index % columns;
    return { x: pitch * (column + TEN * Math.floor(column / 10)), y: pitch * Math.floor(index / columns) };
  };
  return { columns, pitch, side, at, height: (count) => (count === 0 ? 0 : pitch * (Math.ceil(count / columns) - 1) + side) };
}

/** The largest squares that show `count` of them on `width` without growing into a tower. Rows hold tens, so that they can be counted. */
export function gridFor(count: number, width: number, largest: number, tallest = width / 4): Grid {
  const pitch = (columns: number): number => Math.min(largest, width / (columns + TEN * (columns / 10 - 1)));
  const columns = [10, 20, 30, 40, 60, 80, 100].find((candidate) => pitch(candidate) * Math.ceil(count / candidate) <= tallest) ?? 100;
  return makeGrid(columns, pitch(columns));
}
