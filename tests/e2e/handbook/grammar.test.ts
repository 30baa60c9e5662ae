import { describe, expect, test } from 'vitest';
import { clausesOf, understand, type Form } from './grammar.ts';

describe('a step is cut into clauses', () => {
  test.each<[string, readonly string[]]>([
    ['点“保存”，看到“条目已保存”。', ['点“保存”', '看到“条目已保存”']],
    ['在“引文”里填“练习：一年，两次。”，存盘。', ['在“引文”里填“练习：一年，两次。”', '存盘']],
    ['它问“输入“是”，再按回车”，答“是”。', ['它问“输入“是”，再按回车”', '答“是”']],
    ['运行 `npm run check`（另开一个终端，`cd` 到文件夹），看到“通过”。', ['运行 `npm run check`', '看到“通过”']],
    ['点“图（一）”（左边的（第二个））。', ['点“图（一）”']],
  ])('%s', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });
});

describe('a clause is understood', () => {
  test.each<[string, Form, readonly string[]]>([
    ['运行 `npm run check -- --fix`', 'run', ['npm run check -- --fix']],
    ['它问“【编号】”', 'question', ['【编号】']],
    ['在“观测”里点“添加观测”', 'clickIn', ['观测', '添加观测']],
    ['在“更正日期”里填今天的日期', 'today', ['更正日期']],
    ['再展开“未注明”那一格', 'expand', ['未注明']],
    ['用 Excel 打开 `练习.xlsx`', 'openBook', ['练习.xlsx']],
    ['在“正文”里把“图的是”改成“为的是”', 'replace', ['正文', '图的是', '为的是']],
  ])('%s', (clause, form, words) => {
    expect(understand(clause)).toMatchObject({ form, words });
  });

  test.each(['按一下保存', '点保存', '运行npm run check', '看完全文', '在“正文”里删掉“这句”'])('or refused: %s', (clause) => {
    expect(() => understand(clause)).toThrow(clause);
  });
});
