import type { Text as TextNode } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Content } from '../reading/content.ts';
import { latest, ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import { shownTexts, type ShownText } from '../reading/texts.ts';
import { bareQuantities } from '../words/bare.ts';
import { suggest } from '../words/nearest.ts';
import { formatQuantity, readQuantity } from '../words/quantity.ts';
import { factsIn, fill } from '../words/template.ts';

/** The texts of MDX bodies, outside components' attributes. */
function proseTexts(content: Content): readonly ShownText[] {
  return content.initiatives.flatMap(({ file, body, before }) => {
    const texts: ShownText[] = [];
    visit(body, ['text', 'inlineCode', 'code'], (node) => {
      const { value, position } = node as TextNode;
      texts.push({ file, line: (position?.start.line ?? 1) + before, text: value });
    });
    return texts;
  });
}

/** Names whose numerals are not counts: the allow-list, titles of sources, names of alliances and places. */
function namesOf(content: Content): readonly string[] {
  return [
    ...(content.names?.data.names.map(({ name }) => name) ?? []),
    ...content.sources.map(({ data }) => data.title),
    ...content.alliances.flatMap(({ data }) => [data.name, ...data.members.map(({ name }) => name)]),
    ...content.townships.flatMap(({ data }) => [data.name, ...data.places.map(({ name }) => name)]),
  ].filter((name) => name.length > 1);
}

/** Claim: no quantity stands in a text that is not printed by the ledger. */
export function bareQuantitiesInTexts(content: Content): readonly Problem[] {
  const names = namesOf(content);
  const facts = ledgerOf(content).flatMap((item) =>
    item.kind === 'fact'
      ? [{ id: item.id, value: latest(item.data).value, printed: formatQuantity({ ...latest(item.data), unit: item.data.unit }) }]
      : [],
  );
  const inYaml = shownTexts(content).map((shown) => ({ ...shown, text: fill(shown.text, () => '□'), yaml: true }));
  const inProse = proseTexts(content).map((shown) => ({ ...shown, yaml: false }));
  return [...inYaml, ...inProse].flatMap(({ file, line, text, yaml }) =>
    bareQuantities(text, names).map(({ text: found, at }): Problem => {
      const value = readQuantity(found)?.value;
      const meant = facts.find(({ printed }) => printed.startsWith(found)) ?? facts.find((fact) => fact.value === value);
      const example = (id: string): string => (yaml ? `{${id}}` : `<Fact id="${id}" />`);
      const lines = text.slice(0, at).split('\n').length - 1;
      return {
        file,
        line: line + (yaml ? 0 : lines),
        says: `数字“${found}”是直接打上去的`,
        fix: meant
          ? `改成 ${example(meant.id)}`
          : `先在 content/facts 立数据点，再写 ${example('编号')}；属于名称就加进 content/names.yaml`,
      };
    }),
  );
}

/** Claim: `{id}` in a text names a fact. */
export function templates(content: Content): readonly Problem[] {
  const known = new Set(ledgerOf(content).map(({ id }) => id));
  return shownTexts(content).flatMap(({ file, line, text }) =>
    factsIn(text)
      .filter((id) => !known.has(id))
      .map((id): Problem => ({ file, line, says: `没有编号是“${id}”的数据点`, fix: suggest(id, known, '花括号里写一个已有的数据点编号') })),
  );
}
