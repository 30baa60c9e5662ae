import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onePerTemplate, pagesToVisit } from './paths.ts';
import { openSite, visit, type OpenSite } from './site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page, where the script above has left its global. */
function runAxe(): Promise<AxeResults> {
  return (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run();
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test('no page has a serious barrier', { timeout: 900_000 }, async () => {
    // axe builds functions from text, which our own policy refuses.
    const context = await site.newContext({ colorScheme, bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 390, height: 900 } });
    const page = await context.newPage();
    const barriers: string[] = [];
    let passes = 0;
    for (const path of process.env['ATLAS_PAGES'] === 'all' ? pagesToVisit() : onePerTemplate()) {
      await visit(page, site, path);
      await page.evaluate(AXE);
      const results = await page.evaluate(runAxe);
      passes += results.passes.length;
      for (const { id, impact, nodes } of results.violations) {
        if (impact === 'serious' || impact === 'critical')
          barriers.push(
            ...nodes
              .slice(0, 5)
              .map((node) => `${path}  ${id}  ${node.html.slice(0, 160)}  ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
          );
      }
    }
    expect(barriers).toEqual([]);
    expect(passes).toBeGreaterThan(100);
    await context.close();
  });
});
