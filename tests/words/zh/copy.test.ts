import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { COPY_RULES, copyFindings } from '../../../src/checks/copy/all.ts';
import { exactWords } from '../../../src/checks/exact-words.ts';
import { readContent } from '../../../src/reading/content.ts';
import { nameTree } from '../../../src/words/name-tree.ts';
import { slipsIn, slipWords } from '../../../src/words/slips.ts';

const FOLDER = join(import.meta.dirname, '../../../src/words/zh');
/** What editors type into the text of a page. */
const COMPONENT = /<[A-Z]\w+ id="[^"]*" \/>/g;
const HAN = /\p{Script=Han}/u;

/** The texts of a dictionary as readers see them: strings, and templates with `□` for what is printed. Keys, types and imports are none. */
function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) texts.push(node.head.text + node.templateSpans.map(({ literal }) => `□${literal.text}`).join(''));
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, readFileSync(join(FOLDER, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return texts
    .map((text) => text.replace(COMPONENT, ''))
    .filter((text) => HAN.test(text) && !EXAMPLES.some((example) => text.includes(example)));
}

const { content } = readContent('content');
const { strict, names, wrong, right } = exactWords(content);
const words = slipWords(strict, names, wrong, right);
const tree = nameTree([...names, ...strict, ...right]);
// What stands in braces, or is a piece of a sentence, may open what another piece closes.
const WHOLE = COPY_RULES.filter(({ id }) => id !== 'paired-marks');

/** Said in a terminal, which sets no gap between 汉字 and the names of files. */
const TERMINAL = /npm run|content\/|site\.yaml|写好了|印好了|印PDF □|和第 □ 版|应该是□页|里有字体画不出|^改网页里的地址|^合成普通脚本/;
/** Dictionaries said to editors, in a terminal or beside a form: of commands and their options, too. */
const TO_EDITORS = ['document', 'editor', 'import', 'new', 'review', 'template'].map((name) => `${name}.ts`);
const LOOSE = new Set(['spaces', 'dashes', 'straight-quotes']);
/** What somebody may type, and what must be typed into a file. */
const EXAMPLES = ['紅色管家', "place: '12位统计代码'"];

describe('what the site itself says keeps the rules of its editors', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ts')))('%s', (file) => {
    const texts = textsOf(file);
    expect(texts.length).toBeGreaterThan(0);
    expect(
      texts.flatMap((text) => [
        ...copyFindings(
          text,
          tree,
          WHOLE.filter(({ id }) => !LOOSE.has(id) || !(TO_EDITORS.includes(file) || (id === 'spaces' && TERMINAL.test(text)))),
        ).map(({ rule, says }) => `${rule.id} ${says} ${text}`),
        ...slipsIn(text, words).map(({ found, meant }) => `${found} → ${meant}`),
      ]),
    ).toEqual([]);
  });
});
