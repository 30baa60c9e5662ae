import type { Content } from '../reading/content.ts';
import { ledgerOf } from '../reading/ledger.ts';
import type { Problem } from '../reading/problem.ts';

/** Claim: no id is given twice. Files of one folder cannot repeat; facts, lists and codes can. */
export function duplicates(content: Content): readonly Problem[] {
  const first = new Map<string, string>();
  const named = [
    ...ledgerOf(content).map(({ id, file, line }) => ({ key: `数据点“${id}”`, file, line: line('id') })),
    ...content.initiatives.flatMap(({ file, line, data }) => [
      { key: `机制序号“${data.order}”`, file, line: line('order') },
      ...data.lists.map(({ id }, index) => ({ key: `清单“${id}”`, file, line: line('lists', index, 'id') })),
    ]),
    ...content.routes.map(({ file, line, data }) => ({ key: `线路序号“${data.order}”`, file, line: line('order') })),
    ...content.townships.flatMap(({ file, line, data }) => [
      { key: `代码“${data.code}”`, file, line: line('code') },
      ...data.places.map(({ code }, index) => ({ key: `代码“${code}”`, file, line: line('places', index, 'code') })),
    ]),
  ];
  return named.flatMap(({ key, file, line }): Problem[] => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, `${file}:${line}`);
    return earlier === undefined ? [] : [{ file, line, says: `${key}用了两次，先见于 ${earlier}`, fix: '改一个不同的编号' }];
  });
}
