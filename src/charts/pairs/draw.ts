import { layoutFor } from '../layout.ts';
import { line, rect, type Mark, type Picture } from '../mark.ts';
import { paragraph, stack } from '../paragraph.ts';
import { gridFor } from '../units/grid.ts';
import type { PairsData } from './data.ts';

/** Two fields of squares of one size with a line between them: nothing leads from one to the other, and that is said before one looks. */
export function drawPairs({ pair, tones, caution }: PairsData, width: number): Picture {
  const { wide, small, figure } = layoutFor(width);
  const gap = wide ? 64 : 28;
  const column = (width - gap) / 2;
  const grid = gridFor(Math.max(...pair.map(({ low }) => low)), column, wide ? 24 : 18, column * 1.05);
  const note = paragraph(caution, { x: 0, top: 0, width, size: small, class: 'caution' });
  const start = note.height + 12;
  const heads = pair.map(({ key, text, label }, index) =>
    stack(
      [
        { words: text, size: figure, class: 'figure' },
        { words: label, size: small, class: 'label' },
      ],
      { x: index * (column + gap), top: start, width: column, key },
    ),
  );
  const top = start + Math.max(...heads.map(({ height }) => height)) + 6;
  const squares = pair.flatMap(({ key, low }, index): readonly Mark[] =>
    Array.from({ length: low }, (_, number) => {
      const { x, y } = grid.at(number);
      return rect({
        x: index * (column + gap) + x,
        y: top + y,
        width: grid.side,
        height: grid.side,
        class: `unit ${tones[index] ?? tones[0]}`,
        key,
      });
    }),
  );
  const bottom = top + Math.max(...pair.map(({ low }) => grid.height(low)));
  const between = line({ x1: column + gap / 2, y1: start, x2: column + gap / 2, y2: bottom, class: 'divider' });
  return {
    width,
    height: Math.ceil(bottom + 1),
    marks: [...note.marks, ...heads.flatMap(({ marks }) => marks), between, ...squares],
  };
}
