import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Id, PlaceCode, reference, REFERENCE_KINDS, referenceKind } from '../../src/schema/common.ts';

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
