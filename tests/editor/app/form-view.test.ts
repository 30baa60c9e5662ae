import { expect, test, vi } from 'vitest';
import { formView } from '../../../src/editor/app/form-view.ts';
import { schemaOf } from '../../../src/reading/editable.ts';
import { formOf } from '../../../src/schema/form.ts';

/** All that a preview of the draft says, element by element. */
function said(name: Parameters<typeof schemaOf>[0], draft: object): readonly string[] {
  const h = (_tag: string, _attributes: object | null, ...children: readonly (readonly string[] | string)[]): readonly string[] =>
    children.flat().filter((text) => text !== '');
  vi.stubGlobal('window', { h });
  const names = { 点位: { hall: '竹厅' }, 来源: { paper: '晚报' }, 地点: { '990101101201': '竹湾村' } };
  return formView(
    { numbers: new Map([['pair-a', '33个']]), names, base: '/' },
    formOf(schemaOf(name)),
    draft,
  ) as unknown as readonly string[];
}

test('what a form names is shown by its name, and what nobody knows yet by its id', () => {
  expect(said('routes', { stops: [{ stop: 'hall' }, { stop: 'not-yet-saved' }] })).toEqual(
    expect.arrayContaining(['竹厅', 'not-yet-saved']),
  );
  expect(said('alliances', { members: [{ name: '竹湾', place: '990101101201' }], evidence: [{ source: 'paper' }] })).toEqual(
    expect.arrayContaining(['竹湾', '竹湾村', '晚报']),
  );
  expect(said('charts', { form: 'pairs', facts: ['pair-a', 'pair-b'] })).toEqual(expect.arrayContaining(['33个', '{pair-b}']));
});
