import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/commands/browser.ts';

const on = (...folders: string[]): NodeJS.ProcessEnv => ({ PATH: folders.join(delimiter) });

describe('the browser of the tests', () => {
  test('is the one that CHROME_PATH names, when it is there', () => {
    const environment = { ...on('/a'), CHROME_PATH: '/mine/chrome' };
    expect(findBrowser(environment, () => true)).toBe('/mine/chrome');
    expect(findBrowser(environment, (path) => path === join('/a', 'chromium'))).toBe(join('/a', 'chromium'));
  });

  test('is else an installed Chromium or Chrome on the path', () => {
    expect(findBrowser(on('/a', '/b'), (path) => path === join('/b', 'google-chrome'))).toBe(join('/b', 'google-chrome'));
  });

  test('may be missing', () => {
    expect(findBrowser(on('/a'), () => false)).toBeNull();
  });
});
