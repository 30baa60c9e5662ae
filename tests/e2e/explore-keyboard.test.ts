import type { CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, eventually, evidenceOf, everyNthForm, tableOf, tabInto, upTo, useCharts, type OpenChart } from './explorer.ts';

const open = useCharts();

/** What a screen reader says at a row: its name, what its cells say, its place in the list. */
const spoken = (columns: readonly string[], cells: readonly string[], index: number, count: number): string =>
  [
    cells[0] ?? '',
    ...cells.flatMap((cell, column) => (column === 0 || cell === '' ? [] : [`${columns[column] ?? ''}：${cell}`])),
    `第${index + 1}项`,
    `共${count}项`,
  ].join('，');

/** Names and states of all nodes, by role, in the browser's own accessibility tree. */
async function heard(session: CDPSession): Promise<(role: string) => readonly string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const spokenNodes = Map.groupBy(
    nodes.filter(({ ignored }) => !ignored),
    ({ role }) => String(role?.value),
  );
  return (role) =>
    (spokenNodes.get(role) ?? []).map(({ name, properties = [] }) => {
      const selected = properties.some((property) => property.name === 'selected' && property.value.value === true);
      return `${String(name?.value)}${selected ? ' (selected)' : ''}`;
    });
}

async function walk({ page, active }: OpenChart, key: string, steps: number): Promise<readonly (string | null)[]> {
  const met: (string | null)[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    met.push(await active());
  }
  return met;
}

describe.each(everyNthForm(5))('a chart of the form %s, %s,', (_form, id) => {
  test('is a list of its rows to a screen reader, reached by Tab and walked by the arrow keys', async () => {
    const chart = await open(id);
    const { columns, rows } = await tableOf(chart);
    const names = rows.map(({ cells }, index) => spoken(columns, cells, index, rows.length));
    const session = await chart.context.newCDPSession(chart.page);
    const [sentence = '?'] = await chart.picture.locator('desc').allTextContents();
    expect((await heard(session))('image').filter((name) => name.endsWith(sentence))).toHaveLength(1);

    await tabInto(chart);
    await awake(chart);
    expect(await chart.picture.evaluate((svg) => document.activeElement === svg)).toBe(true);
    expect(await chart.panel.innerText()).toContain('方向键');
    expect(await chart.active()).toBe(null);
    // A long list is as good as its beginning and its end.
    const near = names.slice(0, upTo(24));
    expect(await walk(chart, 'ArrowDown', near.length)).toEqual(near);
    expect(await walk(chart, 'Home', 1)).toEqual(names.slice(0, 1));
    expect(await walk(chart, 'ArrowUp', 1)).toEqual(names.slice(0, 1));
    expect(await walk(chart, 'End', 1)).toEqual(names.slice(-1));
    expect(await walk(chart, 'ArrowRight', 1)).toEqual(names.slice(-1));
    expect(await walk(chart, 'ArrowLeft', 1)).toEqual(names.slice(-2, -1));
    expect((await chart.panel.innerText()).split('\n')[0]).toBe(rows.at(-2)?.cells[0]);

    await walk(chart, 'End', 1);
    await chart.page.keyboard.press('Enter');
    const spokenNow = await heard(session);
    const options = spokenNow('option').filter((name) => name.includes('，第'));
    expect(options.toSorted()).toEqual([...names.slice(0, -1), `${names.at(-1) ?? ''} (selected)`].toSorted());
    expect(spokenNow('listbox').filter((name) => name.endsWith(sentence))).toHaveLength(1);
    expect(spokenNow('image').filter((name) => name.endsWith(sentence))).toEqual([]);
    expect(spokenNow('status')).toHaveLength(1);
    await session.detach();
  });

  test('pins with Enter, says the value and the clause that proves it, and is left step by step with Escape', async () => {
    const chart = await open(id);
    const { page, figure, panel, picture, status } = chart;
    const { columns, rows } = await tableOf(chart);
    // A row that is a fact, if there is one; the last row of a tree is a place or a total, never a township.
    const fact = rows.findIndex(({ proven }) => proven);
    const at = fact === -1 ? rows.length - 1 : fact;
    const { key = '', cells = [] } = rows[at] ?? {};
    const said = cells.flatMap((cell, column) => (column === 0 || cell === '' ? [] : [`${columns[column] ?? ''}：${cell}`]));
    const { quote, where } = await evidenceOf(figure, key);
    const proof = [...(quote === null ? [] : [`原文：${quote}`]), where];
    await tabInto(chart);
    await awake(chart);
    // The shorter way.
    if (at < rows.length / 2) {
      await walk(chart, 'ArrowDown', at + 1);
    } else {
      await walk(chart, 'End', 1);
      await walk(chart, 'ArrowUp', rows.length - 1 - at);
    }
    expect(await status.textContent()).toBe('');
    await page.keyboard.press('Enter');
    expect(await chart.search()).toBe(`?${id}.pin=${key}`);
    // The file with the evidence may still be on its way.
    await eventually(() => status.textContent()).toBe([cells[0], ...said, ...proof].join('，'));
    const shown = await panel.innerText();
    for (const says of [cells[0] ?? '', ...said, quote ?? '', where, '关闭']) expect(shown).toContain(says);

    // Into the panel, and back out of it to the mark.
    await page.keyboard.press('Tab');
    const inPanel = (): Promise<string | null> =>
      panel.evaluate((box) => (box.contains(document.activeElement) ? (document.activeElement?.textContent ?? null) : null));
    expect(await inPanel()).not.toBe(null);
    await page.keyboard.press('Escape');
    const onPicture = (): Promise<boolean> => picture.evaluate((svg) => document.activeElement === svg);
    expect(await onPicture()).toBe(true);
    expect(await chart.search()).toBe('');
    expect(await status.textContent()).toBe('');
    expect(await chart.active()).toContain(`第${at + 1}项`);
    await page.keyboard.press('Escape');
    expect(await chart.active()).toBe(null);
    expect(await panel.isVisible()).toBe(false);

    // Enter undoes itself, and the panel has a button.
    await walk(chart, 'End', 1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect([await chart.search(), await chart.active()]).toEqual(['', expect.stringContaining(`第${rows.length}项`)]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    if ((await inPanel()) !== '关闭') await page.keyboard.press('Tab');
    expect(await inPanel()).toBe('关闭');
    await page.keyboard.press('Enter');
    expect([await chart.search(), await panel.locator('button').count(), await onPicture()]).toEqual(['', 0, true]);
  });
});
