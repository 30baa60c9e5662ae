import { expect, test } from 'vitest';
import { text, type Picture } from '../../src/charts/mark.ts';
import { drawnOnce, LEAST, onScreen } from '../../src/charts/screen.ts';

/** As wide as asked, of one height, with one line of text. */
const flat =
  (height: number, size = 14) =>
  (width: number): Picture => ({ width, height, marks: [text({ x: 0, y: 20, size, text: '字', class: 'label' })] });

test('a drawing fills its room, with text that is read from the last row', () => {
  const found = onScreen(flat(200), { width: 1760, height: 700 });
  expect(found?.picture.width).toBe(520);
  expect((found?.scale ?? 0) * 14).toBeGreaterThanOrEqual(LEAST);
  expect(found?.box.width).toBeCloseTo(1760 / (found?.scale ?? 1));
});

test('what is too high, or has text too small, fits nowhere', () => {
  expect(onScreen(flat(400), { width: 1760, height: 700 })).toBeNull();
  expect(onScreen(flat(200, 9), { width: 1760, height: 700 })).toBeNull();
});

test('a wide screen takes nothing upright, and no text grows loud', () => {
  const found = onScreen(flat(60), { width: 2440, height: 900 }, 480, 3);
  expect(found?.picture.width).toBeGreaterThanOrEqual(480);
  expect(found?.scale).toBeLessThanOrEqual(3);
});

test('each width is drawn once', () => {
  let drawn = 0;
  const draw = drawnOnce((width) => ({ ...flat(100)(width), height: (drawn += 1) }));
  expect([draw(300), draw(300), draw(480)].map(({ height }) => height)).toEqual([1, 1, 2]);
});
