import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauseKey, fingerprint } from '../../src/words/fingerprint.ts';
import { locate } from '../../src/words/locate.ts';

const NO_LAYOUT = { joins: [], captions: [] };
/** Few different clauses, so that repetitions are frequent. */
const clause = fc.constantFrom('书屋42间', '其中村级36间', '借书不收押金', '开放“晨读”', '河道有人走', '共1058册');
const paragraph = fc.array(clause, { minLength: 1, maxLength: 6 });

function textOf(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs.map((clauses) => `${clauses.join('，')}。`).join('\n\n');
}

/** The definition: every place of every paragraph where the run stands. */
function placesOf(run: readonly string[], paragraphs: readonly (readonly string[])[]): readonly string[] {
  return paragraphs.flatMap((clauses, index) =>
    clauses.flatMap((_clause, start) =>
      run.every((words, offset) => clauses[start + offset] === words) ? [`${index + 1}/${start + 1}`] : [],
    ),
  );
}

test('every run of clauses is found wherever it stands, and no run that is not there', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.array(clause, { minLength: 1, maxLength: 4 }),
      (paragraphs, run) => {
        const print = fingerprint(textOf(paragraphs), NO_LAYOUT, 'own');
        const found = locate(run.join('、'), print);
        expect(found.map(([first]) => first && clauseKey(first))).toEqual(placesOf(run, paragraphs));
        for (const clauses of found) expect(clauses).toHaveLength(run.length);
      },
    ),
    { numRuns: 4000 },
  );
});

test('every run of a text is found at its own place', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (paragraphs, whichParagraph, from, length) => {
        const number = whichParagraph % paragraphs.length;
        const clauses = paragraphs[number] ?? [];
        const start = from % clauses.length;
        const run = clauses.slice(start, start + 1 + (length % clauses.length));
        const found = locate(run.join('。'), fingerprint(textOf(paragraphs), NO_LAYOUT, 'own'));
        expect(found.map(([first]) => first && clauseKey(first))).toContain(`${number + 1}/${start + 1}`);
      },
    ),
    { numRuns: 4000 },
  );
});

const PRINT = fingerprint('书屋由老人看管，开放“晨读”和“午读”，藏书１,０５８册。\n借书不收押金，还书不限地点。', NO_LAYOUT, 'own');

test.each([
  ['other quotation marks', '开放「晨读」和"午读"', 1],
  ['other spacing', '藏书 1058 册', 1],
  ['invisible signs', '书屋\u200B由老人看管', 1],
  ['two clauses', '借书不收押金，还书不限地点', 1],
  ['half a clause', '书屋由老人', 0],
  ['one changed digit', '藏书1059册', 0],
  ['a clause left out', '书屋由老人看管，藏书1058册', 0],
  ['two paragraphs', '藏书1058册，借书不收押金', 0],
  ['the other order', '还书不限地点，借书不收押金', 0],
  ['no words', '“”', 0],
])('a quote with %s is found %i times', (_what, quote, times) => {
  expect(locate(quote, PRINT)).toHaveLength(times);
});

test('a search can be narrowed to a paragraph', () => {
  const twice = fingerprint('河道有人走。\n河道有人走。', NO_LAYOUT, 'own');
  expect(locate('河道有人走', twice)).toHaveLength(2);
  expect(locate('河道有人走', twice, (first) => first.paragraph === 2).map(([first]) => first && clauseKey(first))).toEqual(['2/1']);
});
