import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { buildSite } from './build-site.ts';
import { outputFolder } from './output-folder.ts';
import { contentIsSound } from './content-check.ts';
import { contentRoot } from './content-root.ts';
import { siteEnvironment } from './environment.ts';
import { fillPublishedContent, PUBLISHED } from './published.ts';
import { run } from './run.ts';
import { single, vitestTally, type Tally } from './tally.ts';

/** One thing that `npm test` does. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

/** Runs the script of an installed package with the Node that runs us. */
async function tool(script: string, ...args: readonly string[]): Promise<Tally> {
  return single((await run(process.execPath, [join('node_modules', script), ...args], siteEnvironment())).code === 0);
}

async function vitest(project: string, environment: NodeJS.ProcessEnv = {}, files: readonly string[] = []): Promise<Tally> {
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(join('.build', `${project}-`));
  const file = join(folder, 'report.json');
  const args = ['run', ...files, '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], siteEnvironment(environment));
    return vitestTally(JSON.parse(readFileSync(file, 'utf8')) as unknown, code);
  } catch {
    return single(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function browse(environment: NodeJS.ProcessEnv, files: readonly string[] = []): Promise<Tally> {
  const browser = await ensureBrowser();
  return browser === null ? single(false) : vitest('e2e', { CHROME_PATH: browser, ...environment }, files);
}

/** All steps in order; a step over a site that could not be built fails without being run. */
export function allSteps({ pages = 'sample' }: { pages?: 'sample' | 'all' } = {}): readonly Step[] {
  const built = new Set<string>();
  const build = async (out: string, production: boolean, environment: NodeJS.ProcessEnv = {}): Promise<Tally> => {
    const well = await buildSite({ production, out, environment });
    if (well) built.add(out);
    return single(well);
  };
  const over = async (out: string, test: () => Promise<Tally>): Promise<Tally> => {
    if (built.has(out)) return test();
    console.error('跳过：网站没有构建成功。');
    return single(false);
  };
  const dist = outputFolder();
  return [
    { name: '类型', run: () => tool('astro/bin/astro.mjs', 'check') },
    { name: '代码规范', run: () => tool('eslint/bin/eslint.js', '.', '--max-warnings=0') },
    { name: '代码格式', run: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.') },
    { name: '单元测试', run: () => vitest('unit') },
    { name: '内容检查', run: () => Promise.resolve(single(contentIsSound(contentRoot()))) },
    { name: '构建', run: () => build(dist, false) },
    { name: '成品检查', run: () => over(dist, () => vitest('dist')) },
    {
      name: '正式版构建（填好主办方信息，网址带路径）',
      run: () => {
        fillPublishedContent();
        return build(PUBLISHED.ATLAS_OUT, true, PUBLISHED);
      },
    },
    { name: '正式版成品检查', run: () => over(PUBLISHED.ATLAS_OUT, () => vitest('dist', PUBLISHED)) },
    { name: '浏览器测试', run: () => over(dist, () => browse({ ATLAS_PAGES: pages })) },
    {
      name: '正式版浏览器测试（每种页面一张）',
      run: () =>
        over(PUBLISHED.ATLAS_OUT, () =>
          browse({ ...PUBLISHED, ATLAS_PAGES: 'templates' }, ['tests/e2e/journey.test.ts', 'tests/e2e/own-origin.test.ts']),
        ),
    },
  ];
}
