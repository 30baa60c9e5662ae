import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorComponents } from '../../../src/editor/prose/components.ts';
import { elementOf, patternOf, valuesOf } from '../../../src/editor/prose/element.ts';
import { shownBy } from '../../../src/editor/prose/shown.ts';
import { COMPONENT_NAMES, COMPONENTS, type ComponentName, type ProseComponent } from '../../../src/schema/prose.ts';

const component = (name: ComponentName): ProseComponent => COMPONENTS[name];
const again = (name: ComponentName, text: string): string | undefined => {
  const found = patternOf(name, component(name)).exec(text);
  return found ? elementOf(name, component(name), valuesOf(component(name), found.groups ?? {})) : undefined;
};

describe('our components in the rich text editor', () => {
  test.each([
    ['Fact', '覆盖<Fact id="joint-villages" />村', '<Fact id="joint-villages" />'],
    ['Term', '靠<Term id="cell">单元格</Term>来', '<Term id="cell">单元格</Term>'],
    ['Term', '靠<Term id="cell" />来', '<Term id="cell" />'],
    ['Chart', '前\n\n<Chart id="bars" />\n\n后', '<Chart id="bars" />'],
    ['Quote', '<Quote source="article" quote="组建联村党组织12个" />', '<Quote source="article" quote="组建联村党组织12个" />'],
    ['Quote', '<Quote source="a" quote="他说&quot;好&quot;，5&lt;6" />', '<Quote source="a" quote="他说&quot;好&quot;，5&lt;6" />'],
  ] as const)('%s in %s comes back as it was', (name, text, element) => {
    expect(again(name, text)).toBe(element);
  });

  test.each([
    ['Fact', '<Fact id={x} />'],
    ['Chart', '句中的<Chart id="bars" />'],
    ['Fact', '<Facts id="a" />'],
  ] as const)('%s is not taken for one in %s', (name, text) => {
    expect(again(name, text)).toBeUndefined();
  });

  test('every one in our content comes back byte by byte', () => {
    const bodies = ['initiatives', 'pages'].flatMap((folder) =>
      readdirSync(`content/${folder}`).map((file) => readFileSync(`content/${folder}/${file}`, 'utf8')),
    );
    for (const name of COMPONENT_NAMES) {
      const pattern = patternOf(name, component(name));
      const all = bodies.flatMap((body) =>
        [...body.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(([found]) => found.trim()),
      );
      expect(all.map((found) => again(name, found))).toEqual(all);
      expect(all.length).toBe(bodies.flatMap((body) => body.match(new RegExp(`<${name}[\\s/>]`, 'g')) ?? []).length);
    }
  });

  test('pick from what there is, with the label and hint of the schema', () => {
    const [fact] = editorComponents(() => '');
    expect(fact).toMatchObject({
      id: 'Fact',
      label: '数',
      fields: [{ name: 'id', widget: 'relation', collection: 'every-fact', label: '数据点' }],
    });
    expect(editorComponents(() => '').map(({ id }) => id)).toEqual(COMPONENT_NAMES);
  });

  test('print the numbers and names of the site, and nothing that could be pasted into', () => {
    const names = { 联盟: { valley: '两溪<联盟' }, 照片: { gate: '水门' }, 清单: { steps: '三步' }, 术语: { cell: '单元格' } };
    const shown = shownBy(() => ({ numbers: new Map([['a', '33<个']]), names: { ...names, 来源: { paper: '晚报' } }, base: '/x/' }));
    expect(shown('Alliance', { id: 'valley' })).toContain('>联盟：两溪&lt;联盟<');
    expect(shown('Photo', { id: 'gate' })).toContain('>照片：水门<');
    expect(shown('List', { id: 'steps' })).toContain('>清单：三步<');
    expect(shown('List', { id: 'not-yet-saved' })).toContain('>清单：not-yet-saved<');
    expect(shown('Term', { id: 'cell' })).toContain('>单元格</a>');
    expect(shown('Quote', { source: 'paper', quote: '原话' })).toContain('>晚报<');
    expect(shown('Fact', { id: 'a' })).toContain('>33&lt;个</b>');
    expect(shown('Fact', { id: 'b' })).toContain('{b}');
    expect(shown('Chart', { id: 'bars' })).toContain('src="/x/charts/bars.svg"');
    expect(COMPONENT_NAMES.map((name) => shown(name, {}))).toEqual(COMPONENT_NAMES.map(() => ''));
  });
});
