import { describe, expect, test } from 'vitest';
import { eventually, inDepth, upTo } from './explorer.ts';
import { labelProblems, sidewaysScroll } from './measure.ts';
import { resize } from './site.ts';
import { arrive, DESK, goTo, PHONE, printed, standing, STEPS, storyContent, told, useHome } from './story-page.ts';

const open = useHome();

describe('the story moves with the scrolling', () => {
  const SCREENS = [
    ['on a phone', 'narrow', PHONE],
    ['on a desk', 'wide', DESK],
  ] as const;
  test.each(SCREENS.slice(0, upTo(1)))(
    '%s: every step has the same dots where its still has them, and nothing ever jumps',
    async (_where, layout, options) => {
      const page = await open(options);
      await eventually(() => told(page)).toBe(STEPS[0]);
      const codes = storyContent.townships.flatMap(({ data }) => data.places.map(({ code }) => code));
      // The way back is walked once, for it is the same code at either width, and in `npm test` not to its end.
      for (const id of layout === 'narrow' ? [...STEPS, ...STEPS.toReversed().slice(0, upTo(3))] : STEPS) {
        await goTo(page, id);
        await eventually(() => told(page)).toBe(id);
        await eventually(() => standing(page)).toEqual(await printed(page, id, layout));
        // Words of the moving picture are held to the same as those of every chart.
        await arrive(page);
        expect((await page.evaluate(labelProblems)).problems, id).toEqual([]);
      }
      expect((await standing(page)).map((dot) => dot.split(' ')[0]).toSorted()).toEqual(codes.toSorted());
      await goTo(page, 'joint');
      await eventually(() => page.locator('.moving-dots circle.unknown').count()).toBe(74);
      expect(await page.evaluate(sidewaysScroll)).toEqual([]);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      await page.context().close();
    },
  );

  inDepth('a resized window, the way back, an address with a step: the reader stays where they were', async () => {
    const page = await open(DESK, '/#step-joint');
    await eventually(() => told(page)).toBe('joint');
    await eventually(() => standing(page)).toEqual(await printed(page, 'joint', 'wide'));
    await resize(page, 390, 844);
    await goTo(page, 'named');
    await eventually(() => told(page)).toBe('named');
    await eventually(() => standing(page)).toEqual(await printed(page, 'named', 'narrow'));
    await resize(page, 1440, 900);
    await goTo(page, 'villages');
    await eventually(() => told(page)).toBe('villages');
    await eventually(() => standing(page)).toEqual(await printed(page, 'villages', 'wide'));
    const before = await page.evaluate(() => scrollY);
    await page.locator('#step-villages a[href*="/initiatives/"]').first().click();
    await page.waitForURL('**/initiatives/**');
    await page.goBack();
    await eventually(() => told(page)).toBe('villages');
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
    await page.context().close();
  });

  test('a screen reader hears the sentence of every still, and a keyboard reader may have them stand still', async () => {
    const page = await open(DESK);
    await eventually(() => told(page)).toBe(STEPS[0]);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const images = nodes.filter((node) => !node.ignored && String(node.role?.value) === 'image').map(({ name }) => String(name?.value));
    const sentences = await page.locator('.still').evaluateAll((stills) => stills.map((still) => still.getAttribute('aria-label') ?? ''));
    expect(sentences).toHaveLength(STEPS.length);
    expect(images.filter((name) => sentences.includes(name))).toEqual(sentences);
    const choice = page.getByRole('button', { name: '改看静图' });
    await page.locator('.skip').focus();
    for (let press = 0; press < 12 && !(await choice.evaluate((button) => button === document.activeElement)); press += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.still > svg:visible').count()).toBe(STEPS.length - 1);
    expect(await page.locator('.stage-rail').count()).toBe(0);
    await page.keyboard.press('Enter');
    await eventually(() => told(page)).toBe(STEPS[0]);
    await page.context().close();
  });
});

test('without JavaScript every step is a picture beside its words, and the way to all places is a link', async () => {
  const page = await open({ ...PHONE, javaScriptEnabled: false });
  expect(await page.locator('.still[role=img] > svg:visible').count()).toBe(STEPS.length);
  expect(await page.locator('.story-step h1:visible, .story-step h2:visible').count()).toBe(STEPS.length);
  expect(await page.locator('#finder:visible').count()).toBe(0);
  await page.locator('.finder a:visible').click();
  await page.waitForURL('**/places/');
  await page.context().close();
});
