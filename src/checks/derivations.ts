import { compare, toDecimal } from '../domain/rational.ts';
import { operands, parseFormula, type Formula } from '../domain/formula.ts';
import { isPoint } from '../domain/bounds.ts';
import type { Content } from '../reading/content.ts';
import { latest, ledgerOf, valueOf, type DerivedItem, type LedgerItem } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import { suggest } from '../words/nearest.ts';
import { bounds } from '../domain/bounds.ts';

/** Sums and differences need one unit on both sides; products and quotients make new ones. */
function unlikeUnits(formula: Formula, unit: (id: string) => string): readonly [string, string] | null {
  if (formula.kind === 'fact') return null;
  const { left, right, operator } = formula;
  if ((operator === '+' || operator === '-') && left.kind === 'fact' && right.kind === 'fact' && unit(left.id) !== unit(right.id))
    return [left.id, right.id];
  return unlikeUnits(left, unit) ?? unlikeUnits(right, unit);
}

function problemsOf(content: Content, items: ReadonlyMap<string, LedgerItem>, item: DerivedItem): readonly Problem[] {
  const complain = (field: string, says: string, fix: string): Problem => ({ file: item.file, line: item.line(field), says, fix });
  let formula: Formula;
  try {
    formula = parseFormula(item.data.formula);
  } catch (error) {
    return [complain('formula', `算式读不懂：${(error as SyntaxError).message}`, '照“甲编号 / 乙编号”的样子写')];
  }
  const unknown = operands(formula).filter((id) => !items.has(id));
  if (unknown.length > 0)
    return unknown.map((id) => complain('formula', `算式里没有编号是“${id}”的数据点`, suggest(id, items.keys(), '写一个已有的数据点编号')));
  const unlike = unlikeUnits(formula, (id) => items.get(id)?.data.unit ?? '');
  if (unlike) return [complain('formula', `“${unlike.join('”和“')}”单位不同，不能相加减`, '只对同一单位的数据点加减')];
  try {
    const result = valueOf(content, items, item.id);
    const target = item.data.agrees === undefined ? undefined : items.get(item.data.agrees);
    if (!target) return [];
    const said = target.kind === 'fact' ? bounds(latest(target.data)) : valueOf(content, items, target.id);
    const print = (value: typeof result.low): string => toDecimal(value, item.data.digits);
    const same = isPoint(result) && isPoint(said) && print(result.low) === print(said.low);
    const within =
      !isPoint(said) &&
      compare(result.low, said.low) >= 0 &&
      (said.high === null || (result.high !== null && compare(result.high, said.high) <= 0));
    if (same || within) return [];
    return [
      complain(
        'agrees',
        `算出来是 ${print(result.low)}${item.data.unit}，原文的“${target.id}”是 ${print(said.low)}${target.data.unit}`,
        '核对算式和两边的数字；确实不一致就写进限度说明，去掉 agrees',
      ),
    ];
  } catch (error) {
    return [complain('formula', `算不出来：${(error as Error).message}`, '检查算式')];
  }
}

/** Claim: every formula can be computed, and agrees with the source where the source says the same. */
export function derivations(content: Content): readonly Problem[] {
  const all = ledgerOf(content);
  const items = new Map(all.map((item) => [item.id, item]));
  return all.flatMap((item) => (item.kind === 'derived' ? problemsOf(content, items, item) : []));
}
