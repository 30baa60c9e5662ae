import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** Sheets that are about all mechanisms together: `/brief/overview/`, `/brief/booklet/`. */
const TAKEN: Readonly<Record<string, string>> = { overview: '总览', booklet: '手册' };

/** Claim: the brief of no mechanism wants the address of the overview or of the booklet. */
export function sheetAddresses({ initiatives }: Pick<Content, 'initiatives'>): readonly Problem[] {
  return initiatives.flatMap(({ id, file }) => {
    const name = Object.hasOwn(TAKEN, id) ? TAKEN[id] : undefined;
    if (name === undefined) return [];
    return [{ file, line: 1, says: `机制的编号“${id}”不能用：/brief/${id}/ 是${name}的网址`, fix: '给这个文件改名' }];
  });
}
