import { ensureBrowser } from './browser.ts';
import { siteEnvironment } from './environment.ts';
import { run } from './run.ts';

/** `npm run visual:approve`: takes the charts of the site as built for how they should look from now on. */
const browser = await ensureBrowser();
const args = ['run', 'tests/e2e/visual.test.ts', '--project', 'e2e'];
const { code } =
  browser === null
    ? { code: 1 }
    : await run(
        process.execPath,
        ['node_modules/vitest/vitest.mjs', ...args],
        siteEnvironment({ CHROME_PATH: browser, ATLAS_VISUAL: 'update' }),
      );
process.exitCode = code;
