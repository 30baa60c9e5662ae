import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTIONS, SINGLES } from '../../src/reading/collections.ts';
import { Id, isText, PlaceCode, reference, REFERENCE_KINDS, referenceKind, TownshipCode } from '../../src/schema/common.ts';

describe('a reference says what it names, however it is wrapped', () => {
  test.each(REFERENCE_KINDS)('%s', (kind) => {
    expect(referenceKind(reference(kind))).toBe(kind);
    expect(referenceKind(reference(kind).describe('一句话').max(20))).toBe(kind);
  });

  test.each<[string, z.ZodType]>([
    ['an id', Id],
    ['a described id', Id.describe('编号')],
    ['a code', PlaceCode],
    ['a list of references', z.array(reference('来源'))],
  ])('%s names nothing', (_what, schema) => {
    expect(referenceKind(schema)).toBeUndefined();
  });
});

/** Fields that hold an id without naming anything: things' own ids, and the name of its file that a machine writes. */
const OWN = ['id', 'code', 'fingerprints.source'];

/** Paths, in the schema, of strings that look like ids or codes but are no references. */
function bareIds(schema: z.core.$ZodType, path: string): readonly string[] {
  if (referenceKind(schema) !== undefined || isText(schema)) return [];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner: readonly (readonly [string, z.core.$ZodType])[] = [
    ...('innerType' in def ? [[path, def.innerType] as const] : []),
    ...('element' in def ? [[path, def.element] as const] : []),
    ...('items' in def ? def.items.map((item) => [path, item] as const) : []),
    ...('options' in def ? def.options.map((option) => [path, option] as const) : []),
    ...('shape' in def ? Object.entries(def.shape).map(([key, field]) => [`${path}.${key}`, field] as const) : []),
  ];
  if (inner.length > 0) return inner.flatMap(([at, one]) => bareIds(one, at));
  const likeId = [Id, PlaceCode, TownshipCode].some((own) => samePattern(own, schema));
  return likeId && !OWN.some((own) => path === own || path.endsWith(`.${own}`)) ? [path] : [];
}

/** Whether two schemas of strings refuse the same: also an id that was written anew. */
function samePattern(one: z.ZodString, other: z.core.$ZodType): boolean {
  const patterns = (schema: z.core.$ZodType): string =>
    (schema._zod.def.checks ?? []).flatMap(({ _zod: { def } }) => ('pattern' in def ? String(def.pattern) : [])).join(' ');
  return patterns(other) !== '' && patterns(one) === patterns(other);
}

describe('every id that names something is a reference', () => {
  test.each(Object.entries({ ...COLLECTIONS, ...SINGLES }))('in %s', (name, { schema }) => {
    expect(bareIds(schema, name)).toEqual([]);
  });

  test('and an id that is none is found', () => {
    const schema = z.strictObject({ id: Id, source: z.array(Id.optional()), place: PlaceCode.describe('代码'), why: reference('来源') });
    expect(bareIds(schema, 'x')).toEqual(['x.source', 'x.place']);
  });
});
