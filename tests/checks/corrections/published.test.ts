import { expect, test } from 'vitest';
import { published } from '../../../src/checks/corrections/published.ts';
import { onPublishedSite, type Edited } from '../../catalogue/published.ts';

/** One sentence of the source proves both 1个社区 and 2个村: the second number in it changes. */
function changeSharedQuote({ change }: Edited): void {
  for (let fact = 0; fact < 2; fact += 1) change('facts/reading-rooms.yaml', '先在1个社区和2个村试办', '先在1个社区和3个村试办');
  change(
    'facts/reading-rooms.yaml',
    'value: 2\n        source: yunxiu\n        quote: 先在1个社区和3个村试办\n        span: 2个',
    'value: 3\n        source: yunxiu\n        quote: 先在1个社区和3个村试办\n        span: 3个',
  );
}

test('a sentence that proves several numbers is corrected with the one that was wrong', () => {
  const said = (edit: (site: Edited) => void): readonly string[] =>
    onPublishedSite((site) => {
      changeSharedQuote(site);
      edit(site);
      return published(site.atlas().content).map(({ says }) => says.slice(0, says.indexOf('在第')));
    });
  expect(said(() => undefined)).toEqual(['“pilot-communities”的出处', '“pilot-villages”']);
  expect(
    said(({ correct }) => {
      correct('pilots', { fact: 'pilot-villages', old: '2个', new: '3个', date: '2024-05-02', why: '抄错了。' });
    }),
  ).toEqual([]);
});
