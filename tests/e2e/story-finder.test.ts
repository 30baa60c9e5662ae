import { describe, expect, test } from 'vitest';
import { eventually } from './explorer.ts';
import { arrive, DESK, lit, PHONE, STEPS, told, useHome } from './story-page.ts';

const open = useHome();
const LAST = STEPS.at(-1) ?? '';

describe('a place is found', () => {
  test('by name, pinyin or initials, with the keyboard alone, without a network once the page is there; and Enter leads to it', async () => {
    const page = await open(DESK);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await eventually(() => told(page)).toBe(STEPS[0]);
    await eventually(() => asked.filter((path) => path.endsWith('/places/index.json')).length).toBe(1);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const input = page.getByRole('combobox');
    await page.locator('#finder').focus();
    await input.waitFor();
    await eventually(() => told(page)).toBe(LAST);
    const answer = page.locator('.finder-found');
    for (const [typed, name, code] of [
      ['北门', '北门社区', '350404003006'],
      ['beimen', '北门社区', '350404003006'],
      ['bm', '北门社区', '350404003006'],
      ['xiaojiao', '小蕉村', '350404002202'],
    ] as const) {
      await input.fill(typed);
      await page.getByRole('option').first().waitFor();
      const at = (): Promise<string | null> =>
        input.evaluate((field) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null);
      for (let press = 0; press < 6 && (await at())?.startsWith(name) !== true; press += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await eventually(() => lit(page)).toEqual([code]);
      await eventually(() => answer.innerText()).toContain(name);
      expect(await answer.getByRole('link').getAttribute('href')).toMatch(new RegExp(`/places/${code}/$`));
      expect([await page.getByRole('option').count(), await input.getAttribute('aria-expanded')]).toEqual([0, 'false']);
    }
    expect(await answer.evaluate((box) => box.localName)).toBe('output');
    await input.fill('没有这个地方');
    await eventually(() => answer.innerText()).toContain('没有这个名字');
    await eventually(async () => (await lit(page)).length).toBe(132);
    expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(1);
    await page.context().setOffline(false);
    await input.fill('bm');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/350404003006/');
    await page.goBack();
    await eventually(() => lit(page)).toEqual(['350404003006']);
    expect([await input.inputValue(), await told(page)]).toEqual(['北门社区', LAST]);
    await page.context().close();
  });

  test('of many it says how many there are, and before its list has come it keeps the reader here', async () => {
    const page = await open(DESK);
    await page.locator('#finder').focus();
    await page.getByRole('combobox').fill('列东');
    await eventually(() => page.locator('.finder-found').innerText()).toMatch(/^有12个，先列6个/);
    await page.context().close();

    const cut = await open(DESK, '/', (fresh) => fresh.route(/finder\.[^/]*\.js$/, (route) => route.abort()));
    await eventually(() => told(cut)).toBe(STEPS[0]);
    await cut.locator('#finder').fill('北门');
    await cut.keyboard.press('Enter');
    await eventually(() => cut.locator('.finder-found').innerText()).toContain('连上网再试');
    expect(new URL(cut.url()).pathname).toMatch(/\/$/);
    await cut.context().close();
  });

  test('by a finger on its dot or beside it', async () => {
    const page = await open(PHONE);
    await page.locator('#finder').evaluate((field) => {
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await eventually(() => told(page)).toBe(LAST);
    await page.locator('.moving-dots.pressable').waitFor();
    await arrive(page);
    const dot = page.locator('.moving-dots circle[data-code="350404200202"]');
    const box = (await dot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.touchscreen.tap(box.x + box.width / 2 + 3, box.y + box.height / 2 + 2);
    await eventually(() => lit(page)).toEqual(['350404200202']);
    expect(await page.locator('.finder-found a').getAttribute('href')).toMatch(/\/places\/350404200202\/$/);
    await page.context().close();
  });

  test('also where the story stands still, whose reader wants no motion', async () => {
    const page = await open({ ...DESK, reducedMotion: 'reduce' });
    await page.locator('#finder').focus();
    await page.getByRole('combobox').fill('xiaojiao');
    await page.getByRole('option').first().waitFor();
    expect([await page.locator('.stage-rail').count(), await page.locator('.still > svg:visible').count()]).toEqual([0, STEPS.length - 1]);
    await page.keyboard.press('Enter');
    await eventually(() => lit(page)).toEqual(['350404002008']);
    const moves = await page
      .locator('.moving-dots circle')
      .evaluateAll((dots) => dots.filter((one) => Number.parseFloat(getComputedStyle(one).transitionDuration) > 0).length);
    expect(moves).toBe(0);
    const [dots, still] = await Promise.all(['.moving-dots', `#step-${LAST} .still`].map((each) => page.locator(each).boundingBox()));
    expect(dots).toEqual(still);
    await page.context().close();
  });
});
