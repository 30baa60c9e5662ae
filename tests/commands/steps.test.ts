import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { allSteps, PREVIEW } from '../../src/commands/steps.ts';

const steps = allSteps();
const names = steps.map(({ name }) => name);

describe('the steps of npm test', () => {
  test('have names of their own, and come after steps that stand before them', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { name, after = [] } of steps) expect(names.slice(0, names.indexOf(name))).toEqual(expect.arrayContaining([...after]));
  });

  test('look at a site after it was built', () => {
    for (const { name, after = [] } of steps.filter((step) => /成品|浏览器/.test(step.name)))
      expect(
        after.map((one) => one.slice(0, 5)),
        name,
      ).toEqual([name.startsWith('正式版') ? '正式版构建' : '构建']);
  });

  test('write into the folder of Astro one after the other', () => {
    const afterOf = (step: string): readonly string[] => steps.find(({ name }) => name === step)?.after ?? [];
    expect([afterOf('构建'), afterOf('代码规范')]).toEqual([['类型'], ['类型']]);
  });

  test('leave a browser the whole machine', () => {
    expect(steps.filter(({ alone }) => alone === true).map(({ name }) => name)).toEqual(names.filter((name) => name.includes('浏览器')));
  });

  test('without a built site fail those that look at it, and say so', async () => {
    const said: string[] = [];
    const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
    const looking = steps.filter(({ name }) => /成品|浏览器/.test(name));
    expect(looking).toHaveLength(4);
    for (const { run } of looking) expect(await run(output)).toEqual({ passed: 0, failed: 1 });
    expect(said).toEqual(looking.map(() => '跳过：网站没有构建成功。\n'));
  });
});

test('whatever asks of a built page whether the site has an address is asked of the preview, too', () => {
  const folder = new URL('../dist/', import.meta.url);
  const asking = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && readFileSync(new URL(name, folder), 'utf8').includes('address.site'))
    .map((name) => `tests/dist/${name}`);
  expect(asking.length).toBeGreaterThan(3);
  expect(asking.filter((file) => !PREVIEW.includes(file))).toEqual([]);
});
