import { compare, toDecimal } from '../domain/rational.ts';
import { operands, parseFormula, type Formula } from '../domain/formula.ts';
import { bounds, isPoint, type Bounds } from '../domain/bounds.ts';
import type { Content } from '../reading/content.ts';
import { latest, ledgerOf, valueOf, type DerivedItem, type LedgerItem } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';
import { suggest } from '../words/nearest.ts';
import { declaredElsewhere } from './known-ids.ts';

/** Sums and differences need one unit on all sides and keep it; products and quotients make new ones, which only people can name. */
function unitOf(formula: Formula, unit: (id: string) => string): string | null {
  if (formula.kind === 'fact') return unit(formula.id);
  const [left, right] = [unitOf(formula.left, unit), unitOf(formula.right, unit)];
  if (formula.operator === '*' || formula.operator === '/') return null;
  if (left !== null && right !== null && left !== right) throw new RangeError(`“${left}”和“${right}”不是同一种单位，不能相加减`);
  return left ?? right;
}

/** A difference of percentages is printed in percentage points. */
function sameUnit(made: string, written: string): boolean {
  return made === written || (made === '%' && written === '个百分点');
}

/** 3.6—3.8人次, 740个以上, 44.6%. */
function print({ low, high }: Bounds, digits: number, unit: string): string {
  if (high === null) return `${toDecimal(low, digits)}${unit}以上`;
  return `${[...new Set([toDecimal(low, digits), toDecimal(high, digits)])].join('—')}${unit}`;
}

/** As precisely as the source says it: 44.6 has one decimal place. */
function digitsOf(target: LedgerItem, otherwise: number): number {
  return target.kind === 'fact' ? (String(latest(target.data).value).split('.')[1]?.length ?? 0) : otherwise;
}

function problemsOf(
  content: Content,
  items: ReadonlyMap<string, LedgerItem>,
  item: DerivedItem,
  elsewhere: ReadonlySet<string>,
): readonly Problem[] {
  const complain = (field: string, says: string, fix: string): Problem => ({ file: item.file, line: item.line(field), says, fix });
  let formula: Formula;
  try {
    formula = parseFormula(item.data.formula);
  } catch (error) {
    return [complain('formula', `算式读不懂：${(error as SyntaxError).message}`, '照“甲编号 / 乙编号”的样子写')];
  }
  if (operands(formula).some((id) => elsewhere.has(id))) return [];
  const unknown = operands(formula).filter((id) => !items.has(id));
  if (unknown.length > 0)
    return unknown.map((id) => complain('formula', `算式里没有编号是“${id}”的数据点`, suggest(id, items.keys(), '写一个已有的数据点编号')));
  try {
    const unit = unitOf(formula, (id) => items.get(id)?.data.unit ?? '');
    if (unit !== null && !sameUnit(unit, item.data.unit))
      return [complain('unit', `算出来的单位是“${unit}”，这里写的是“${item.data.unit}”`, `把 unit 改成 ${unit}，或核对算式`)];
    const result = valueOf(content, items, item.id);
    const target = item.data.agrees === undefined ? undefined : items.get(item.data.agrees);
    if (!target) return [];
    const said = target.kind === 'fact' ? bounds(latest(target.data)) : valueOf(content, items, target.id);
    const digits = digitsOf(target, item.data.digits);
    const same = isPoint(result) && isPoint(said) && toDecimal(result.low, digits) === toDecimal(said.low, digits);
    const within =
      !isPoint(said) &&
      compare(result.low, said.low) >= 0 &&
      (said.high === null || (result.high !== null && compare(result.high, said.high) <= 0));
    if ((same || within) && item.data.unit === target.data.unit) return [];
    return [
      complain(
        'agrees',
        `算出来是 ${print(result, Math.max(digits, item.data.digits), item.data.unit)}，“${target.id}”是 ${print(said, digits, target.data.unit)}`,
        '核对算式和两边的数字、单位；确实不一致就写进限度说明，去掉 agrees',
      ),
    ];
  } catch (error) {
    return [complain('formula', `算不出来：${(error as Error).message}`, '核对算式里的数据点和它们的单位')];
  }
}

/** Claim: every formula can be computed, and agrees with the source where the source says the same. */
export function derivations(content: Content): readonly Problem[] {
  const all = ledgerOf(content);
  const items = new Map(all.toReversed().map((item) => [item.id, item]));
  const elsewhere = new Set(declaredElsewhere(content, '数据点'));
  return all.flatMap((item) => (item.kind === 'derived' ? problemsOf(content, items, item, elsewhere) : []));
}
