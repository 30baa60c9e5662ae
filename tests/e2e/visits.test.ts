import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/commands/content-root.ts';
import { siteAddress } from '../../src/integrations/site-address.ts';
import { zhPlan } from '../../src/words/zh/plan.ts';
import { zhVisit } from '../../src/words/zh/visit.ts';
import { openSite, visit, type OpenSite } from './site.ts';

const { route: words } = zhVisit;
const published = siteAddress(contentRoot()).site !== undefined;
const ROUTE = '/visit/routes/half-day/';

let site: OpenSite;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  context = await site.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, acceptDownloads: true });
  page = await context.newPage();
});
afterAll(() => site.close());

const stops = (): Promise<readonly string[]> =>
  page.locator('.leg').evaluateAll((rows) => rows.map((row) => (row instanceof HTMLElement ? (row.dataset['stop'] ?? '') : '')));
const times = (): Promise<readonly string[]> => page.locator('.leg-time').allInnerTexts();
const parameters = (): URLSearchParams => new URL(page.url()).searchParams;

// One page, opened once: each test goes on where the one before it stopped, as a host would.
describe('a host', () => {
  test('comes from the overview to a timetable, and sets its start', async () => {
    await visit(page, site, '/visit/');
    await page.locator('.route-line', { hasText: '半日综合线' }).getByRole('link', { name: zhVisit.hub.timetable }).tap();
    await page.waitForURL(`**${ROUTE}`);
    await page.getByLabel(words.start).fill('14:10');
    expect((await times())[0]).toMatch(/^14:10—/);
    expect(parameters().get('start')).toBe('1410');
  });

  test('changes the order with the keyboard alone, and hears what happened', async () => {
    const [first = '', second = ''] = await stops();
    const name = await page.locator('.leg h2').first().innerText();
    await page.getByRole('button', { name: words.of(words.down, name) }).focus();
    await page.keyboard.press('Enter');
    expect((await stops()).slice(0, 2)).toEqual([second, first]);
    expect((await times())[0]).toMatch(/^14:10—/);
    expect(parameters().get('order')?.split('.').slice(0, 2)).toEqual([second, first]);
    expect(await page.locator('[data-told]').innerText()).toBe(zhPlan.moved(name, 2, (await stops()).length));
    // The row took the button along: it can be pressed again at once.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(words.of(words.down, name));
    await page.keyboard.press('Enter');
    expect((await stops())[2]).toBe(first);
    const size = await page.locator('.leg-tools button').first().boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });

  test('leaves a stop out, fills in a road, and finds all of it behind the link', async () => {
    const [first = '', second = ''] = await stops();
    await page.locator(`[data-stop="${second}"] [data-drop]`).tap();
    expect(await stops()).not.toContain(second);
    await page.locator(`[data-stop="${first}"] [data-edit=road]`).fill('25');
    await page.locator(`[data-stop="${first}"] [data-edit=stay]`).fill('45');
    expect((await times())[1]).toMatch(/^15:20—/);
    expect(await page.locator('.plan-sum').innerText()).toContain('路上已知25分钟');
    const [order, seen, link] = [await stops(), await times(), await page.locator('[data-link]').innerText()];
    expect(link).toBe(page.url());
    await page.goto(link);
    expect([await stops(), await times()]).toEqual([order, seen]);
    expect(await page.locator('[data-ignored]').innerText()).toBe('');
    await page.getByRole('button', { name: /^放回/ }).tap();
    expect((await stops()).at(-1)).toBe(second);
  });

  test('goes on when the network is cut: takes the calendar of this plan along, an entry for each stop', async () => {
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.locator('[data-calendar]').tap();
    expect(await page.locator('[data-calendar-said]').innerText()).toBe(zhPlan.noDay);
    await page.getByLabel(words.day).fill('2026-03-20');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-calendar]').tap()]);
    const file = readFileSync(await download.path(), 'utf8');
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary }) => summary)).toEqual(await page.locator('.leg h2').allInnerTexts());
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-03-20T06:10:00.000Z');
    expect(page.url()).not.toContain('2026');
    await context.setOffline(false);
  });

  test('prints one page: times, and the code of each stop, or its path as long as the site has no address', async () => {
    await page.emulateMedia({ media: 'print' });
    const shown = (selector: string): Promise<readonly boolean[]> =>
      page.locator(selector).evaluateAll((found) => found.map((one) => one.getBoundingClientRect().height > 0));
    expect(await shown('.leg-tools, .plan-tools, .take-away .actions, .site-header nav, .leg-road label')).not.toContain(true);
    // The plan was changed: on paper stands its own address, and no code that leads to the route as it was.
    expect([await shown('.plan-link'), await shown('body > img[hidden]')].flat()).toEqual([true, ...(published ? [false] : [])]);
    // Of the footer of the page only what waits for a review goes along.
    expect((await shown('.site-footer .frame > *')).filter(Boolean).length).toBe(await page.locator('.site-footer p > b').count());
    const codes = await shown(published ? '.stop-code svg' : '.stop-code-missing');
    expect(codes).toEqual((await stops()).map(() => true));
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await visit(page, site, ROUTE);
    expect([await shown('.take-away'), await shown('body > img[hidden]')].flat()).toEqual([false, ...(published ? [true] : [])]);
    await page.emulateMedia({ media: null });
  });
});

describe('an address with nonsense in it', () => {
  test('gives what makes sense, and says what it left out', async () => {
    await visit(page, site, `${ROUTE}?start=9999&order=xiaojiao.nowhere.dongxia&stay=15`);
    expect(await stops()).toEqual(['xiaojiao', 'dongxia']);
    expect((await times())[0]).toBe('09:00—09:15');
    expect(await page.locator('[data-ignored]').innerText()).toBe(zhPlan.ignored(['start=9999', 'order=nowhere']));
  });
});

describe('a visitor with a phone', () => {
  test('sees the stop, its numbers, the talk and the next stop of this plan on one screen', async () => {
    await page.locator('.leg h2 a').first().tap();
    await page.waitForURL('**/visit/xiaojiao/**');
    const next = page.locator('.next-stops li:visible');
    expect(await next.count()).toBe(1);
    const link = next.locator('.next-stop');
    expect(await link.innerText()).toBe('东霞社区');
    const bottoms = await page
      .locator('h1, .stop-facts, section.stop-talk, .next-stops li:not([hidden])')
      .evaluateAll((found) => found.map((one) => one.getBoundingClientRect().bottom));
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(844);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('reads on when the network is cut: talks, answers and evidence are all there', async () => {
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.locator('details.stop-talk summary').first().tap();
    expect(await page.locator('details.stop-talk p').first().isVisible()).toBe(true);
    await page.locator('.stop-facts .fact').first().tap();
    await expect.poll(() => page.locator('.card:target').isVisible()).toBe(true);
    await context.setOffline(false);
    await page.goBack();
    await page.locator('.next-stop:visible').tap();
    await page.waitForURL('**/visit/dongxia/**');
    expect(await page.locator('.next-stops li:visible').innerText()).toContain('到这里结束');
  });
});

describe('inside WeChat, which neither prints nor downloads', () => {
  test('the page says where it does, and keeps what the host has set', async () => {
    const inside = await site.newContext({ userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 MicroMessenger/8.0.50' });
    const phone = await inside.newPage();
    await visit(phone, site, `${ROUTE}?start=1000`);
    await phone.getByRole('button', { name: words.print }).click();
    expect(await phone.locator('[data-ignored]').innerText()).toBe(zhPlan.noPrint);
    await phone.waitForLoadState('networkidle');
    await phone.getByLabel(words.day).fill('2026-03-20');
    await phone.locator('[data-calendar]').click();
    // The file has no address outside this page: that of the plan is offered.
    await expect.poll(() => phone.locator('.wechat-hint copy-text span').innerText()).toBe(phone.url());
    await inside.close();
  });
});
