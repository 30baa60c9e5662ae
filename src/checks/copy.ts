import type { Content } from '../reading/content.ts';
import { passagesOf } from '../reading/passages.ts';
import type { Problem } from '../reading/problem.ts';
import { nameTree } from '../words/name-tree.ts';
import { COPY_RULES, copyFindings } from './copy/all.ts';
import type { CopyRule } from './copy/rule.ts';
import { exactWords } from './exact-words.ts';

/** Claim: every text that readers see keeps the rules of Chinese copy. Quotations and names stay as their sources have them. */
export function copy(content: Content, rules: readonly CopyRule[] = COPY_RULES): readonly Problem[] {
  const { names, strict, right } = exactWords(content);
  const tree = nameTree([...names, ...strict, ...right]);
  return passagesOf(content).flatMap((passage) =>
    copyFindings(passage.text, tree, rules)
      .filter(({ at, length, toldElsewhere }) => toldElsewhere !== true && passage.isOwn(at, at + length))
      .map(({ at, length, says, fix, becomes, rule }): Problem => ({
        file: passage.file,
        line: passage.lineAt(at),
        says,
        fix,
        rule: rule.id,
        ...(becomes !== undefined && passage.spanAt(at) !== null && passage.spanAt(at + length - 1) !== null ? { fixable: true } : {}),
      })),
  );
}
