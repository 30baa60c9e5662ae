import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HEAVIEST } from './camera.ts';
import { FORMS, type Form } from './grammar.ts';
import { HANDBOOK, picturesOf, readTasks, tasksOf } from './read.ts';

const text = readFileSync(HANDBOOK, 'utf8');
const tasks = readTasks();
const commands = tasks.flatMap(({ steps }) => steps.flatMap(({ clauses }) => clauses.filter(({ form }) => form === 'run')));

describe('the handbook', () => {
  test('tells ten tasks, each in at most six steps, and each ends with what is to be seen', () => {
    expect(tasks).toHaveLength(10);
    for (const { title, steps } of tasks) {
      expect(steps.length, title).toBeGreaterThan(0);
      expect(steps.length, title).toBeLessThanOrEqual(6);
      expect(steps.at(-1)?.clauses.at(-1)?.form, title).toBe('see');
    }
  });

  test('uses every command of daily work, and only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
    const names = new Set(commands.map(({ words }) => /^npm run ([\w:]+)/u.exec(words[0] ?? '')?.[1] ?? ''));
    expect([...names].toSorted()).toEqual(['check', 'edit', 'import', 'new', 'review', 'template']);
    expect([...names].filter((name) => !(name in scripts))).toEqual([]);
  });

  test('uses every form that its grammar has', () => {
    const used = new Set(tasks.flatMap(({ steps }) => steps.flatMap(({ clauses }) => clauses.map(({ form }) => form))));
    expect(Object.keys(FORMS).filter((form) => !used.has(form as Form))).toEqual([]);
  });

  test('shows pictures that are there, light, and told in words; and no other lies beside them', () => {
    const pictures = picturesOf(text);
    expect(pictures.length).toBeGreaterThan(4);
    for (const { path, alt } of pictures) {
      expect(alt.length, path).toBeGreaterThan(3);
      expect(statSync(`content/${path}`).size, path).toBeLessThanOrEqual(HEAVIEST);
    }
    expect(
      readdirSync('content/handbook')
        .map((name) => `handbook/${name}`)
        .toSorted(),
    ).toEqual(pictures.map(({ path }) => path).toSorted());
    // The camera takes those of steps: every picture is one.
    const taken = tasks.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture ?? []));
    expect(taken.toSorted()).toEqual(pictures.map(({ path }) => path).toSorted());
  });
});

describe('what cannot be done', () => {
  test('is refused with its line', () => {
    expect(() => tasksOf('## 十件事\n\n### 一\n\n1. 点“保存”。\n2. 挥挥手。\n')).toThrow(/README\.md:6 .*挥挥手/u);
  });

  test('is a handbook without tasks', () => {
    expect(() => tasksOf('# 手册\n')).toThrow('十件事');
  });
});
