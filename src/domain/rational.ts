/** An exact fraction in lowest terms; the denominator is positive. Published arithmetic never touches floating point. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** Reduces a fraction. @throws RangeError when the denominator is zero. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('除数是零');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator * sign) || 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** Reads the shortest decimal that prints as this number, so 44.6 is exactly 446/10. @throws RangeError for exponents, NaN and infinities. */
export function fromDecimal(value: number): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`${String(value)}不是普通的十进制数`);
  const fraction = match[3] ?? '';
  const digits = BigInt(`${match[1] ?? ''}${match[2] ?? ''}${fraction}`);
  return rational(digits, 10n ** BigInt(fraction.length));
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, rational(-b.numerator, b.denominator));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Decimal text with exactly `digits` places, half away from zero: 33/74 × 100 with 1 place is “44.6” on every machine. */
export function toDecimal({ numerator, denominator }: Rational, digits: number): string {
  const negative = numerator < 0n;
  const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(digits);
  const rounded = (2n * scaled + denominator) / (2n * denominator);
  const text = rounded.toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const sign = negative && rounded > 0n ? '-' : '';
  return digits === 0 ? `${sign}${text}` : `${sign}${whole}.${text.slice(-digits)}`;
}

/** The nearest decimal at or below the value with at most `digits` places, without idle zeros: 4.8333… is “4.8333”, -1/3 is “-0.3334”. */
export function decimalBelow(value: Rational, digits: number): string {
  const unit = 10n ** BigInt(digits);
  const scaled = value.numerator * unit;
  const whole = scaled / value.denominator;
  const floor = scaled % value.denominator < 0n ? whole - 1n : whole;
  const text = toDecimal(rational(floor, unit), digits);
  return digits === 0 ? text : text.replace(/\.?0+$/, '');
}

/** The nearest decimal at or above the value: together with `decimalBelow` the ends of an interval that loses no value. */
export function decimalAbove({ numerator, denominator }: Rational, digits: number): string {
  const below = decimalBelow(rational(-numerator, denominator), digits);
  return below === '0' ? below : below.startsWith('-') ? below.slice(1) : `-${below}`;
}

/** Whether `digits` decimal places hold the value without rounding. */
export function isExactAt({ numerator, denominator }: Rational, digits: number): boolean {
  return (numerator * 10n ** BigInt(digits)) % denominator === 0n;
}

/** For pixel positions only, never for a printed digit. */
export function toNumber({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}
