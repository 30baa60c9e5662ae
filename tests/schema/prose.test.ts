import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/schema/form.ts';
import { COMPONENT_NAMES, COMPONENTS } from '../../src/schema/prose.ts';

describe.each(COMPONENT_NAMES)('<%s>', (name) => {
  const { attributes, typed, stands, once } = COMPONENTS[name];
  const form = formOf(attributes);
  const fields = form.kind === 'object' ? form.fields : [];

  test('has a label and a hint for each attribute, and none that is optional', () => {
    expect(fields.length).toBeGreaterThan(0);
    for (const { label, hint, required } of fields) {
      expect(label).toMatch(/^\p{Script=Han}+$/u);
      expect(hint).toMatch(/\p{Script=Han}/u);
      expect(required).toBe(true);
    }
  });

  test('is shown as it is typed', () => {
    expect(typed.startsWith(`<${name} `) && typed.endsWith(' />')).toBe(true);
    expect([...typed.matchAll(/(\w+)="/g)].map(([, key]) => key)).toEqual(fields.map(({ key }) => key));
  });

  test('stands by itself where a page has it once', () => {
    if (once) expect(stands).toBe('block');
  });
});
