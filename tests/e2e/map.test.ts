import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { eventually, inDepth, upTo } from './explorer.ts';
import { listOf, marksOf, middleOf, still, useMap } from './map-page.ts';

const open = useMap();
const townships = readContent(contentRoot()).content.townships.map(({ data }) => data);
const places = townships.flatMap((unit) => unit.places);
const codes = (test: (place: (typeof places)[number]) => boolean): readonly string[] =>
  places
    .filter(test)
    .map(({ code }) => code)
    .sort();
const [first] = townships;
const SCHEMATIC = places.find(({ position }) => !position);
const OWN = places.find(({ position }) => position?.precision === 'site');
if (!first || !SCHEMATIC || !OWN) throw new Error('no places');

describe('by keyboard', () => {
  test('the list is the map: skip to it, walk it, open and close a panel', async () => {
    const map = await open({ reducedMotion: 'reduce' });
    const { page, panel } = map;
    await page.locator('.map-skip').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    expect(await focused()).toBe(first.name);
    await page.keyboard.press('Tab');
    const [place] = first.places;
    expect(await focused()).toBe(place?.name);
    // Whoever walks the list sees where that is.
    expect(
      await page.locator('.map-ground .active[data-code]').evaluateAll((lit) => lit.map((one) => one.getAttribute('data-code'))),
    ).toEqual([place?.code]);
    expect(await page.locator('.map-tag').innerText()).toContain(place?.name);

    await page.keyboard.press('Enter');
    expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const says of [place?.name ?? '', place?.code ?? '', first.name, '示意位置', '哪些机制到了这里', '据原文'])
      expect(await panel.innerText()).toContain(says);
    expect(await panel.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await map.search()).toBe(`?place=${place?.code ?? ''}`);
    expect(await page.locator('.map-list [aria-expanded=true]').innerText()).toBe(place?.name);
    await page.keyboard.press('Escape');
    expect([await focused(), await panel.isVisible(), await map.search()]).toEqual([place?.name, false, '']);
    await page.keyboard.press(' ');
    expect(await panel.isVisible()).toBe(true);
    // The panel leads on to the page of the place.
    expect(await panel.locator('.map-panel-page').getAttribute('href')).toBe(
      await page.locator(`.map-list li[data-code="${place?.code ?? ''}"] a`).getAttribute('href'),
    );

    // The ground is one stop: arrows move it, plus and minus zoom it.
    const ground = page.locator('.map-leaflet');
    expect(await ground.getAttribute('aria-label')).toContain('名单');
    await ground.focus();
    await page.keyboard.press('+');
    await eventually(() => map.search()).toContain('view=');
    const before = await map.search();
    await page.keyboard.press('ArrowLeft');
    await eventually(() => map.search()).not.toBe(before);
    expect(await page.locator('.map-mark[tabindex], .map-mark [tabindex]').count()).toBe(0);
  });
});

describe('by pointer', () => {
  test('map and list point at each other, and a press on the map opens the panel', async () => {
    const map = await open();
    const { page, panel } = map;
    for (const [code, says] of [
      [SCHEMATIC.code, `${SCHEMATIC.name}（示意位置）`],
      [OWN.code, OWN.name],
    ] as const) {
      const { x, y } = await middleOf(map, code);
      await page.mouse.move(x, y);
      expect(await page.locator('.map-tag').innerText()).toBe(says);
      expect(await page.locator('.map-list li.active').evaluateAll((lit) => lit.map((one) => one.getAttribute('data-code')))).toEqual([
        code,
      ]);
      await page.mouse.click(x, y);
      expect(await panel.locator('h2').innerText()).toBe(says.replace('（示意位置）', ''));
    }
    await page.locator('.map-list h3 a').last().hover();
    expect(await page.locator('.map-ground .around.active').count()).toBe(1);
    // An uncertain point says so.
    await page.locator('.map-locate select').selectOption('350404006');
    expect(await panel.innerText()).toContain('可能偏差约一公里');
    await panel.getByRole('button', { name: '关闭' }).click();
    expect(await panel.isVisible()).toBe(false);
  });

  inDepth('a drag moves the ground and opens nothing; the wheel scrolls the page, and zooms with Ctrl', async () => {
    const map = await open({ viewport: { width: 1280, height: 700 } });
    const { page, frame, panel } = map;
    await page.getByRole('button', { name: '放大' }).click();
    await still(map);
    const view = await map.search();
    expect(view).toMatch(/^\?view=/);
    const box = await frame.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 40, { steps: 4 });
    await page.mouse.up();
    await still(map);
    await eventually(() => map.search()).not.toBe(view);
    expect(await panel.isVisible()).toBe(false);

    const zoom = async (): Promise<number> => Number(/view=[^,]*,[^,]*,([\d.]+)/.exec(decodeURIComponent(await map.search()))?.[1]);
    const before = await zoom();
    await page.mouse.wheel(0, 120);
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await page.locator('.map-hint').innerText()).toContain('Ctrl');
    expect(await zoom()).toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await eventually(zoom).toBeGreaterThan(before);
  });
});

test('the legend filters map and list alike, says how many are left, and that can be shared', async () => {
  const map = await open();
  const { page, status } = map;
  const chip = (name: string): ReturnType<typeof page.getByRole> => page.getByRole('button', { name: new RegExp(`^${name}\\d*$`) });
  expect(await marksOf(map)).toEqual(codes(() => true));
  await chip('村').click();
  const villages = codes(({ kind }) => kind === 'village');
  expect([await marksOf(map), await listOf(map)]).toEqual([villages, villages]);
  expect(await status.innerText()).toBe(`${places.length}处里显示${villages.length}处`);

  await page.getByText('更多筛选').click();
  await chip('镇中心区').click();
  await chip('查到坐标').click();
  const left = codes(({ kind, class: of, position }) => kind === 'village' && of === '镇中心区' && position?.precision === 'site');
  await eventually(() => listOf(map)).toEqual(left);
  await chip('查到坐标').click();
  const some = codes(({ kind, class: of }) => kind === 'village' && of === '镇中心区');
  expect(some.length).toBeGreaterThan(0);
  expect([await marksOf(map), await listOf(map)]).toEqual([some, some]);
  const search = await map.search();
  expect(decodeURIComponent(search)).toBe('?show=kind-village,class-镇中心区');

  const shared = await open({ search: `?utm_source=x&${search.slice(1)},nonsense` });
  expect([await marksOf(shared), await listOf(shared), await shared.search()]).toEqual([some, some, `?utm_source=x&${search.slice(1)}`]);

  await chip('全部').click();
  expect([await marksOf(map), await status.innerText(), await map.search()]).toEqual([codes(() => true), '', '']);

  // Sums in place of dots, in the map and beside it.
  await chip('按乡镇街道合计').click();
  expect(await marksOf(map)).toEqual([]);
  const sums = await page.locator('.map-ground .total:visible').allTextContents();
  expect(sums.map(Number).reduce((sum, one) => sum + one, 0)).toBe(places.length);
});

test('a shared link shows the same part, the same place, the same layers', async () => {
  const map = await open({ reducedMotion: 'reduce' });
  await map.page.locator('.map-locate select').selectOption('350404103');
  await map.page.getByRole('button', { name: '放大' }).click();
  await map.page.getByRole('button', { name: /^村\d+$/ }).click();
  const village = places.find(({ code, kind, position }) => code.startsWith('350404103') && kind === 'village' && position);
  await map.page.locator(`.map-list li[data-code="${village?.code ?? ''}"] a`).click();
  await still(map);
  const search = await map.search();
  expect(search).toMatch(/^\?show=kind-village&place=\d{12}&view=26\.\d+,117\.\d+,[\d.]+$/);
  const shared = await open({ reducedMotion: 'reduce', search: `${search}&v=1` });
  expect(await shared.search()).toBe(`?v=1&${search.slice(1)}`);
  expect(await shared.panel.locator('h2').innerText()).toBe(village?.name);
  const at = await middleOf(map, village?.code ?? '');
  const frame = await map.frame.boundingBox();
  const there = await middleOf(shared, village?.code ?? '');
  const other = await shared.frame.boundingBox();
  expect(Math.hypot(at.x - (frame?.x ?? 0) - there.x + (other?.x ?? 0), at.y - (frame?.y ?? 0) - there.y + (other?.y ?? 0))).toBeLessThan(
    3,
  );
});

test.each(['?place=1&show=a,b,%&view=60,20,3', '?place=%3Cb%3E&view=26,117'].slice(0, upTo(1)))(
  'an address that makes no sense, %s, does no harm',
  async (search) => {
    const map = await open({ search, reducedMotion: 'reduce' });
    expect([await listOf(map), await marksOf(map), await map.panel.isVisible()]).toEqual([codes(() => true), codes(() => true), false]);
    // Wherever it leads, the map stays on its ground.
    const ground = await map.page.locator('.map-ground').boundingBox();
    const { x, y } = await middleOf(map, OWN.code);
    expect([x > (ground?.x ?? 0), y > (ground?.y ?? 0)]).toEqual([true, true]);
  },
);
