import { describe, expect, test } from 'vitest';
import { atlas } from '../../../src/catalogue/atlas.ts';
import { REGISTER_FACTS, sheetRows, sheetText } from '../../../src/catalogue/press/fact-sheet.ts';
import { usesOf } from '../../../src/catalogue/uses.ts';
import { atlasWith } from '../base.ts';

const all = atlas();
const { register, mechanisms } = sheetRows(all);

describe('the fact sheet', () => {
  test('has the district, and one number of each mechanism', () => {
    expect(register.map(({ fact }) => fact.id)).toEqual(REGISTER_FACTS);
    expect(mechanisms.map(({ path }) => path)).toEqual(all.initiatives.map(({ id }) => `/initiatives/${id}/`));
  });

  test('is the same as plain text: every number, every caution, no template left open', () => {
    const text = sheetText(all, 'https://example.org/');
    for (const { fact } of [...register, ...mechanisms]) expect(text).toContain(fact.now.text);
    expect(text.match(/注意：/g)?.length).toBe(all.content.press?.data.angles.length);
    expect(text).toContain('网址：https://example.org/');
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  test('says what is still to be filled in', () => {
    expect(sheetText(atlasWith(), undefined)).toMatch(/网址：发布后填写[\s\S]*联系：/);
  });

  test('is a page that its numbers lead to', () => {
    for (const { fact } of mechanisms) expect(usesOf(all, fact.id).map(({ path }) => path)).toContain('/press/facts/');
    expect(usesOf(all, 'villages-outside').map(({ path }) => path)).toContain('/press/');
  });
});
