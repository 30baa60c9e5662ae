import { proseOf, type Content } from '../reading/content.ts';
import { latest, ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import { proseTexts } from '../reading/prose-texts.ts';
import { shownTexts } from '../reading/texts.ts';
import { bareQuantities, compileNames } from '../words/bare.ts';
import { readQuantity } from '../words/quantity.ts';
import { fill } from '../words/template.ts';
import { datesOf, groupNamesOf, namesOf } from './known-names.ts';

/** The fact that a typed number seems to mean: same value, and the same unit as far as one was typed. */
function meantBy(content: Content): (found: string) => string | undefined {
  const facts = ledgerOf(content).flatMap((item) =>
    item.kind === 'fact' ? [{ id: item.id, value: latest(item.data).value, unit: item.data.unit }] : [],
  );
  return (found) => {
    const typed = readQuantity(found);
    return facts.find(({ value, unit }) => value === typed?.value && unit.startsWith(typed.unit))?.id;
  };
}

/** Claim: no quantity stands in a text that is not printed by the ledger. */
export function bareQuantitiesInTexts(content: Content): readonly Problem[] {
  const names = compileNames([...namesOf(content), ...groupNamesOf(content), ...datesOf(content)]);
  const meant = meantBy(content);
  const complaints = (
    text: string,
    place: (at: number) => Pick<Problem, 'file' | 'line'>,
    example: (id: string) => string,
  ): readonly Problem[] =>
    bareQuantities(text, names).map(({ text: found, at }): Problem => {
      const id = meant(found);
      return {
        ...place(at),
        says: `数字“${found}”是直接打上去的`,
        fix:
          id === undefined
            ? `先在 content/facts 立数据点，再写 ${example('编号')}；属于名称就加进 content/names.yaml`
            : `改成 ${example(id)}`,
      };
    });
  const inYaml = shownTexts(content).flatMap(({ file, line, text }) =>
    complaints(
      fill(text, () => '□'),
      () => ({ file, line }),
      (id) => `{${id}}`,
    ),
  );
  const inProse = proseOf(content).flatMap(({ file, body, before }) =>
    proseTexts(body).flatMap(({ text, lineAt }) =>
      complaints(
        text,
        (at) => ({ file, line: lineAt(at) + before }),
        (id) => `<Fact id="${id}" />`,
      ),
    ),
  );
  return [...inYaml, ...inProse];
}
