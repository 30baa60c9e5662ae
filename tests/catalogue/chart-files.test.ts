import { afterEach, describe, expect, test, vi } from 'vitest';
import { chartFile } from '../../src/catalogue/chart-files.ts';
import { chartSheet } from '../../src/catalogue/chart-sheet.ts';
import { resolveChart } from '../../src/catalogue/chart.ts';
import { isProgress } from '../../src/images/progress.ts';
import { render } from '../../src/images/render.ts';
import { atlasWith } from './base.ts';

// How bytes are made of a picture is the business of the images; here it matters which picture, and what is said meanwhile.
vi.mock(import('../../src/images/render.ts'), () => ({ render: vi.fn() }));

const atlas = atlasWith();
const made = vi.mocked(render);

/** What is printed while a file is made, by a workshop that has it already or not. */
async function printed(id: string, format: 'svg' | 'png', known: boolean): Promise<readonly string[]> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(...line.split('\n')));
  made.mockImplementation((_picture, _words, of, workshop) => {
    if (!known) workshop?.making?.();
    return Promise.resolve(Buffer.from(of));
  });
  expect(String(await chartFile(atlas, id, format, 'https://example.org/'))).toBe(format);
  return lines;
}

afterEach(() => void vi.restoreAllMocks());

describe('the file of a chart', () => {
  test.each(['svg', 'png'] as const)('as %s is made of its sheet', async (format) => {
    await printed('rooms-units', format, true);
    const { picture, words } = chartSheet(atlas, resolveChart(atlas, 'rooms-units'), 'https://example.org/');
    expect(made).toHaveBeenLastCalledWith(picture, words, format, expect.anything());
  });

  test('says that it is being made, which of how many, on a line of its own', async () => {
    const charts = [...atlas.charts.keys()];
    expect(charts).toHaveLength(2);
    for (const [index, id] of charts.entries()) {
      const lines = await printed(id, 'png', false);
      expect(lines).toEqual(['', `画图片 ${index + 1}/2：${id}.png`]);
      expect(lines.filter(isProgress)).toHaveLength(1);
    }
  });

  test('says nothing when an earlier build made it', async () => {
    expect(await printed('rooms-units', 'svg', true)).toEqual([]);
  });

  test('of an unknown chart is refused', async () => {
    await expect(chartFile(atlas, 'nothing', 'svg', undefined)).rejects.toThrow('没有编号是“nothing”的图');
  });
});
