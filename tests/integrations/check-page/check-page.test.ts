import { describe, expect, test, vi } from 'vitest';
import { checkPage } from '../../../src/integrations/check-page.ts';
import { pageOf } from '../../../src/integrations/check-page/page-of.ts';

const PROBLEMS = { now: () => [], forget: () => undefined };

/** What the plug-in adds to every page. */
function injected(command: string): readonly unknown[] {
  const injectScript = vi.fn();
  const setup = checkPage('content', PROBLEMS, '/').hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ command, injectScript });
  return injectScript.mock.calls;
}

describe('the notice', () => {
  test('is a module on every page while editing', () => {
    expect(injected('dev')).toEqual([['page', expect.stringMatching(/^import ".*\/check-page\/notice\.ts";$/)]]);
  });

  test.each(['build', 'preview', 'sync'])('is on no page of %s', (command) => {
    expect(injected(command)).toEqual([]);
  });
});

test.each([
  ['content/initiatives/night-talks.mdx', '/initiatives/night-talks/'],
  ['content/pages/about.mdx', '/about/'],
  ['content/places/350404001.yaml', '/places/350404001/'],
  ['content/stops/beimen.yaml', '/visit/beimen/'],
  ['content/routes/city.yaml', '/visit/routes/city/'],
  ['content/glossary/blood.yaml', '/glossary/#blood'],
  ['content/charts/pay-ladder.yaml', '/charts/pay-ladder/'],
  ['content/sources/article.yaml', '/sources/article/'],
  ['content/sources/article.dispositions.yaml', undefined],
  ['content/facts/night-talks.yaml', undefined],
  ['content/story.yaml', '/'],
  ['content/press.yaml', '/press/'],
  ['content/site.yaml', undefined],
  ['content/nowhere/x.yaml', undefined],
  ['环境变量 SITE_ADDRESS', undefined],
])('%s is read at %s', (file, page) => {
  expect(pageOf(file)).toBe(page);
});
