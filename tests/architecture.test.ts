import { describe, expect, test } from 'vitest';
import { filesBelow, type SourceFile } from './architecture/files.ts';
import * as rules from './architecture/rules.ts';

const all = filesBelow('.');
const source = all.filter(({ path }) => path.startsWith('src/'));
const code = all.filter(({ path }) => /^(?:src|tests)\/.*\.(?:ts|mjs|astro|css)$/.test(path));
const { layers, folderNames, length, noStyleAttribute, noInline, noMachine, d3ByName, leafletInMap, lines } = rules;

const file = (path: string, text = ''): SourceFile => ({ path, text });

/** Each rule with the files it reads, an example that keeps it and examples that break it. */
const RULES: readonly [name: string, rule: rules.Rule, over: readonly SourceFile[], good: SourceFile, bad: readonly SourceFile[]][] = [
  [
    'know-how flows one way',
    layers,
    code,
    file('src/pages/index.astro', "import { atlas } from '../catalogue/atlas.ts';"),
    [
      file('src/domain/fact.ts', "import type { Fact } from '../schema/fact.ts';"),
      file('src/checks/all.ts', "export { atlas } from '../catalogue/atlas.ts';"),
      file('src/components/a/A.astro', "const x = await import('../../pages/x.ts');"),
      file('src/catalogue/atlas.ts', "import { contentRoot } from '../commands/content-root.ts';"),
      file('src/commands/x.ts', "import '../components/x.ts';"),
    ],
  ],
  ['folders are named by the subject', folderNames, code, file('src/words/x.ts'), [file('src/utils/x.ts'), file('tests/helpers/x.ts')]],
  ['no file is over 200 lines', length, code, file('src/a.ts', '\n'.repeat(200)), [file('src/a.ts', '\n'.repeat(201))]],
  [
    'no style attribute, which the policy refuses',
    noStyleAttribute,
    code,
    file('A.astro', '---\nconst style = 1;\n---\n<style>p { color: red }</style><p class="style">'),
    [file('A.astro', '<p style="color: red">'), file('A.astro', '<p\n  style={x}>'), file('A.astro', '<p {style}>')],
  ],
  [
    'no inline scripts, which the policy refuses',
    noInline,
    code,
    file('A.astro', '<script>x</script>'),
    [file('A.astro', '<script is:inline>'), file('A.astro', '<style define:vars={{}}>')],
  ],
  [
    'nothing names a machine',
    noMachine,
    all,
    file('README.md', 'src/words/shared.ts'),
    [
      file('README.md', ['see /wo', 'rk/main'].join('')),
      file('x.ts', ['../sha', 'red/x'].join('')),
      file('package-lock.json', ['https://registry.np', 'mjs.org'].join('')),
    ],
  ],
  [
    'd3 is imported by name',
    d3ByName,
    source,
    file('a.ts', "import { scaleLinear } from 'd3';"),
    [file('a.ts', "import * as d3 from 'd3';"), file('a.ts', "import d3 from 'd3-scale';"), file('a.ts', 'd3[name]()')],
  ],
  [
    'only one file knows Leaflet',
    leafletInMap,
    source,
    file('src/map/leaflet.ts', "import { map } from 'leaflet';"),
    [
      file('src/pages/a.astro', "import { map } from 'leaflet';"),
      file('src/map/ground.ts', "import { map } from 'leaflet';"),
      file('src/browser/a.ts', "await import('leaflet')"),
      file('src/browser/a.ts', "import 'leaflet/dist/leaflet.css';"),
    ],
  ],
];

describe.each(RULES)('%s', (_name, rule, over, good, bad) => {
  test('in all our files', () => {
    expect(over.flatMap((each) => rule(each))).toEqual([]);
  });

  test('and the rule can tell', () => {
    expect(rule(good)).toEqual([]);
    bad.forEach((example) => {
      expect(rule(example), example.text).not.toEqual([]);
    });
  });
});

test('files are found, and half of them have 50 lines or fewer', () => {
  const lengths = source.map(({ text }) => lines(text));
  expect(lengths.length).toBeGreaterThan(50);
  expect(lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(50);
});
