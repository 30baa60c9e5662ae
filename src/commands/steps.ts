import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { outputFolder } from './output-folder.ts';
import { siteEnvironment } from './environment.ts';
import { fillPublishedContent, PUBLISHED } from './published.ts';
import { run, type Output } from './run.ts';
import { single, vitestTally, type Tally } from './tally.ts';

/** One thing that `npm test` does. */
export interface Step {
  readonly name: string;
  /** The names of steps that have to end first, well or not. */
  readonly after?: readonly string[];
  /** It keeps the whole machine busy, or depends on its quickness: nothing runs beside it. */
  readonly alone?: boolean;
  /** Another step may run at the same time, so all that is said goes to `output`. */
  readonly run: (output: Output) => Promise<Tally>;
}

/** Runs a script with the Node that runs us. */
async function script(output: Output, environment: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Tally> {
  return single((await run(process.execPath, args, siteEnvironment(environment), true, output)).code === 0);
}

/** Runs the script of an installed package. */
const tool =
  (path: string, ...args: readonly string[]) =>
  (output: Output): Promise<Tally> =>
    script(output, {}, join('node_modules', path), ...args);

async function vitest(output: Output, project: string, environment: NodeJS.ProcessEnv = {}, files: readonly string[] = []): Promise<Tally> {
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(join('.build', `${project}-`));
  const file = join(folder, 'report.json');
  const args = ['run', ...files, '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], siteEnvironment(environment), true, output);
    return vitestTally(JSON.parse(readFileSync(file, 'utf8')) as unknown, code);
  } catch {
    return single(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function browse(output: Output, environment: NodeJS.ProcessEnv, files: readonly string[] = []): Promise<Tally> {
  const browser = await ensureBrowser();
  return browser === null ? single(false) : vitest(output, 'e2e', { CHROME_PATH: browser, ...environment }, files);
}

/** Tests of built pages that find something else in a preview than on the published site, over which all of them run. */
export const PREVIEW = [
  'budgets',
  'calendar',
  'citations',
  'corrections',
  'feeds',
  'kit',
  'meta',
  'pages',
  'pictures',
  'present',
  'press',
  'reviews',
  'routes',
  'search',
  'sharing',
  'visits',
  'wechat',
].map((name) => `tests/dist/${name}.test.ts`);

/** All steps, in the order in which they should begin; a step over a site that could not be built fails without being run. */
export function allSteps({ pages = 'sample' }: { pages?: 'sample' | 'all' } = {}): readonly Step[] {
  const built = new Set<string>();
  const build = async (output: Output, out: string, ...args: readonly string[]): Promise<Tally> => {
    const environment = out === PUBLISHED.ATLAS_OUT ? PUBLISHED : {};
    const tally = await script(output, environment, 'src/commands/build.ts', ...args);
    if (tally.failed === 0) built.add(out);
    return tally;
  };
  const over = async (out: string, output: Output, test: () => Promise<Tally>): Promise<Tally> => {
    if (built.has(out)) return test();
    output.err('跳过：网站没有构建成功。\n');
    return single(false);
  };
  const dist = outputFolder();
  const BUILD = '构建';
  const PRODUCTION = '正式版构建（填好主办方信息，网址带路径）';
  return [
    { name: '类型', run: tool('astro/bin/astro.mjs', 'check') },
    // Both write into Astro's own folder: beside each other one now and then took away what the other was about to rename.
    { name: BUILD, after: ['类型'], run: (output) => build(output, dist) },
    // The types of the content are written by the first step.
    { name: '代码规范', after: ['类型'], run: tool('eslint/bin/eslint.js', '.', '--max-warnings=0') },
    {
      name: '成品检查',
      after: [BUILD],
      run: (output) => over(dist, output, () => vitest(output, 'dist', {}, pages === 'all' ? [] : PREVIEW)),
    },
    {
      name: PRODUCTION,
      // It draws no picture again.
      after: [BUILD],
      run: (output) => {
        fillPublishedContent();
        return build(output, PUBLISHED.ATLAS_OUT, '--production');
      },
    },
    { name: '单元测试', run: (output) => vitest(output, 'unit', { ATLAS_PAGES: pages }) },
    {
      name: '正式版成品检查',
      after: [PRODUCTION],
      run: (output) => over(PUBLISHED.ATLAS_OUT, output, () => vitest(output, 'dist', PUBLISHED)),
    },
    { name: '代码格式', run: tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
    { name: '内容检查', run: (output) => script(output, {}, 'src/commands/check.ts') },
    {
      name: '浏览器测试',
      after: [BUILD],
      alone: true,
      run: (output) => over(dist, output, () => browse(output, { ATLAS_PAGES: pages })),
    },
    {
      name: '正式版浏览器测试（每种页面一张）',
      after: [PRODUCTION],
      alone: true,
      run: (output) =>
        over(PUBLISHED.ATLAS_OUT, output, () =>
          browse(output, { ...PUBLISHED, ATLAS_PAGES: pages === 'all' ? 'all' : 'templates' }, [
            'tests/e2e/journey.test.ts',
            'tests/e2e/pages.test.ts',
            // Codes are drawn only where the site has an address.
            'tests/e2e/visits.test.ts',
            // Codes need an address.
            'tests/e2e/paper.test.ts',
          ]),
        ),
    },
  ];
}
