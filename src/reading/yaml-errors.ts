import type { YAMLError } from 'yaml';

/** What is wrong with a YAML text, at an offset in it. */
export interface YamlMistake {
  readonly at: number;
  readonly says: string;
  readonly fix: string;
}

const ALIGN = '同一层的字段左边对齐，列表的每项以 - 开头';
const QUOTE = '整段文字放进一对英文引号';

/** The first pattern that fits the parser's code and words. A key that swallows the next line is an indentation one line further down. */
const MEANINGS: readonly (readonly [RegExp, string, string])[] = [
  [/^DUPLICATE_KEY/, '同一个字段写了两次', '删掉一个'],
  [/^MULTIPLE_DOCS/, '文件中间有一行 --- 或 ...', '一个文件只写一份内容，删掉这一行'],
  [/^RESOURCE_EXHAUSTION|[Dd]epth/, '一层套一层，套得太深', '照同一个文件夹里别的文件写'],
  [/^TAB_AS_INDENT/, '缩进用了制表符', '缩进改用空格'],
  [/end with a/, '括号没有配对', '补上后半个括号'],
  [/Missing closing/, '引号没有配对', '补上后半个英文引号'],
  [/^BLOCK_AS_IMPLICIT_KEY.*\nMULTILINE_IMPLICIT_KEY/, '下一行的缩进没有对齐', ALIGN],
  [/^BAD_INDENT|without - indicator/, '缩进没有对齐', ALIGN],
  [/^MULTILINE_IMPLICIT_KEY|^MISSING_CHAR/, '这一行读不出字段', '写成“字段: 值”，用英文冒号，后面空一格'],
  [/^BLOCK_AS_IMPLICIT_KEY/, '冒号用在了文字里', QUOTE],
  [/at node end/, '引号或括号后面还有字', QUOTE],
];

/** Mistakes worth mending now: every field written twice, and the first of the others, because those after it mostly follow from it. */
export function mistakesIn(errors: readonly YAMLError[]): readonly YamlMistake[] {
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return errors.flatMap((error, index): readonly YamlMistake[] => {
    if (error.code !== 'DUPLICATE_KEY' && index !== first) return [];
    const words = [error, errors[index + 1]].map((one) => (one ? `${one.code} ${one.message}` : '')).join('\n');
    const [, says, fix] = MEANINGS.find(([pattern]) => pattern.test(words)) ?? [
      null,
      '这里不是合格的 YAML',
      `检查缩进、冒号后的空格和引号；以 { * @ “ 开头的文字要${QUOTE}`,
    ];
    return [{ at: error.pos[0], says, fix }];
  });
}
