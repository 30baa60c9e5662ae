import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { carrier, classicScript, scriptName } from '../../../src/commands/kit/scripts.ts';

const SITE: Readonly<Record<string, string>> = {
  '_astro/one.js': 'import "./both.js"; said.push("one");',
  '_astro/two.js': 'import "./both.js"; said.push("two"); import("./late.js").then(({ late }) => late());',
  '_astro/both.js': 'said.push("both");',
  '_astro/late.js':
    'export const late = () => { said.push("late"); fetch("data.json").then((answer) => answer.text()).then((text) => said.push(text)); };',
};

test('module scripts become one classic script: what they share runs once, what they import late is in it, what they fetch is carried', async () => {
  const code = await classicScript(['_astro/one.js', '_astro/two.js'], (name) => SITE[name] ?? '');
  expect(code).not.toMatch(/\bimport\b|\bexport\b|\bfetch\b/);

  const said: string[] = [];
  const listeners = new Map<string, () => void>();
  const script = {
    src: '',
    carried: '',
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    remove: () => undefined,
  };
  const document = {
    baseURI: 'file:///kit/map/index.html',
    currentScript: script,
    addEventListener: () => undefined,
    createElement: () => script,
    head: {
      append: () => {
        runInContext(carrier('{"a":"</script>三元"}'), context);
        listeners.get('load')?.();
      },
    },
  };
  const context = createContext({ said, document, URL, Response });
  runInContext(code, context);
  await expect.poll(() => said.at(-1)).toBe('{"a":"</script>三元"}');
  expect(said.slice(0, -1)).toEqual(['both', 'one', 'two', 'late']);
  expect(script.src).toBe('file:///kit/map/data.json.js');
});

test('the name of a classic script tells which modules are in it', () => {
  expect(scriptName(['a', 'b'])).toBe(scriptName(['a', 'b']));
  expect(scriptName(['b', 'a'])).not.toBe(scriptName(['a', 'b']));
});
