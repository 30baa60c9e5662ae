import { addBounds, divideBounds, multiplyBounds, subtractBounds, type Bounds } from './bounds.ts';

/** `a / b`, `a * b + c`, `(a - b) / c` over fact ids. Blanks stand around every operator, because ids contain hyphens. */
export type Formula =
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula };
export type Operator = '+' | '-' | '*' | '/';

const OPERATORS: Readonly<Record<Operator, (a: Bounds, b: Bounds) => Bounds>> = {
  '+': addBounds,
  '-': subtractBounds,
  '*': multiplyBounds,
  '/': divideBounds,
};

/** @throws SyntaxError with a Chinese reason when the text is not a formula. */
export function parseFormula(text: string): Formula {
  const tokens = text.replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
  let at = 0;
  const operand = (): Formula => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = sum();
      if (tokens[at++] !== ')') throw new SyntaxError('括号没有配对');
      return inner;
    }
    if (token === undefined || !/^[a-z][a-z0-9-]*$/.test(token))
      throw new SyntaxError(`“${token ?? '结尾'}”处应是数据点编号；运算符 + - * / 两边要有空格`);
    return { kind: 'fact', id: token };
  };
  const chain = (next: () => Formula, operators: readonly string[]): Formula => {
    let left = next();
    for (let token = tokens[at]; token !== undefined && operators.includes(token); token = tokens[at]) {
      at += 1;
      left = { kind: 'operation', operator: token as Operator, left, right: next() };
    }
    return left;
  };
  const product = (): Formula => chain(operand, ['*', '/']);
  const sum = (): Formula => chain(product, ['+', '-']);
  const formula = sum();
  if (at < tokens.length) throw new SyntaxError(`“${tokens[at] ?? ''}”放错了位置`);
  return formula;
}

/** The ids in the order they are written, repeats included. */
export function operands(formula: Formula): readonly string[] {
  return formula.kind === 'fact' ? [formula.id] : [...operands(formula.left), ...operands(formula.right)];
}

/** Interval arithmetic: 余 stays an interval to the end. @throws RangeError for a division by zero. */
export function evaluate(formula: Formula, value: (id: string) => Bounds): Bounds {
  if (formula.kind === 'fact') return value(formula.id);
  return OPERATORS[formula.operator](evaluate(formula.left, value), evaluate(formula.right, value));
}
