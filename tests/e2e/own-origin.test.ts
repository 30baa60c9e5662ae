import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesToVisit } from './paths.ts';
import { openSite, visit, type OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Violation {
  readonly directive: string;
  readonly blocked: string;
}
declare global {
  interface Window {
    violations?: Violation[];
  }
}

test('no page asks another origin, breaks its policy or complains in the console', { timeout: 600_000 }, async () => {
  const context = await site.newContext();
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window.violations ??= []).push({ directive: violatedDirective, blocked: blockedURI });
    });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const complain = (says: string): void => {
    complaints.push(`${page.url()}  ${says}`);
  };
  const { origin } = new URL(site.address);
  const asked = new Set<string>();
  page.on('request', (request) => {
    asked.add(request.url());
    if (new URL(request.url()).origin !== origin) complain(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/404.html')) complain(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', ({ message }) => {
    complain(message);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  for (const path of pagesToVisit()) {
    await visit(page, site, path);
    // Whatever waits until it is seen has to load, too.
    await page.evaluate(() => {
      document.querySelectorAll('details').forEach((details) => (details.open = true));
      window.scrollTo(0, document.body.scrollHeight);
    });
    await page.waitForLoadState('networkidle');
    for (const { directive, blocked } of await page.evaluate(() => window.violations ?? [])) complain(`${directive} refused ${blocked}`);
  }
  expect(complaints).toEqual([]);
  expect(asked.size).toBeGreaterThan(10);
  await context.close();
});
