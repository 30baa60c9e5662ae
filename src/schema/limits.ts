import type { z } from 'zod';

/** A rule for the letters of a text, and what an editor is told who breaks it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The schema's own Chinese message; empty when it has none. */
  readonly says: string;
}

/** How much or how many: of a number its value, of a text its characters, of a list its items. */
export interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** The number itself is not allowed, only those beyond it. */
  readonly above?: number;
  readonly below?: number;
  readonly pattern?: Pattern;
  /** What an editor is told who oversteps one of the limits, where the schema says it itself; the messages of several joined. */
  readonly rule?: string;
}

type Check = z.core.$ZodCheck;
type Checks = z.core.$ZodChecks;
type ErrorMap = z.core.$ZodErrorMap<never>;

/** What a schema or a check says itself when something is wrong; empty when it leaves that to the library. */
export function messageOf({ error }: { readonly error?: ErrorMap | undefined }): string {
  const said = error?.({ code: 'custom', input: undefined, path: [] } as never);
  return (typeof said === 'string' ? said : said?.message) ?? '';
}

function limitOf(check: Check): Limits {
  const { def } = (check as Checks)._zod;
  switch (def.check) {
    case 'string_format':
      return def.pattern ? { pattern: { source: def.pattern.source, flags: def.pattern.flags, says: messageOf(def) } } : {};
    case 'min_length':
      return { min: def.minimum };
    case 'max_length':
      return { max: def.maximum };
    case 'greater_than':
      return def.inclusive ? { min: Number(def.value) } : { above: Number(def.value) };
    case 'less_than':
      return def.inclusive ? { max: Number(def.value) } : { below: Number(def.value) };
    case 'number_format':
      return {};
    default:
      if (['custom', 'overwrite'].includes(def.check)) return {};
      throw new TypeError(`表单不认识这种限制：${def.check}。在 src/schema/limits.ts 里说明它`);
  }
}

/**
 * What the checks of a schema allow. Trimming and claims in code (`refine`) have no place in a form: the schema itself still holds them.
 * @throws TypeError for a check that nobody here has thought of.
 */
export function limitsOf(schema: z.core.$ZodType): Limits {
  const own = schema._zod.def as z.core.$ZodTypeDef & { readonly check?: string };
  const checks = [...(own.check === undefined ? [] : [schema as unknown as Check]), ...(own.checks ?? [])];
  const rules = new Set(checks.map((check) => messageOf((check as Checks)._zod.def)).filter((says) => says !== ''));
  return Object.assign(rules.size === 0 ? {} : { rule: [...rules].join('；') }, ...checks.map(limitOf)) as Limits;
}
