import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { shownTexts } from '../reading/texts.ts';
import { suggest } from '../words/nearest.ts';
import { pieces } from '../words/template.ts';
import { knownIds } from './known-ids.ts';

/** Claim: `{id}` in a text names a fact, and no half of a pair of braces is left over. */
export function templates(content: Content): readonly Problem[] {
  const known = knownIds(content).数据点;
  return shownTexts(content).flatMap(({ file, line, text }) =>
    pieces(text).flatMap((piece): readonly Problem[] => {
      if (piece.kind === 'words')
        return /[{}]/.test(piece.text) ? [{ file, line, says: '花括号 { } 没有配对', fix: '数字写成 {数据点编号}，前后各一个花括号' }] : [];
      if (known.has(piece.id)) return [];
      return [{ file, line, says: `没有编号是“${piece.id}”的数据点`, fix: suggest(piece.id, known, '花括号里写一个已有的数据点编号') }];
    }),
  );
}
