import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** What has a short address and a poster: a page of its own kind, under the id that its file is named by. */
export interface ShortTarget {
  /** `/s/<id>/`. It stands on paper, so it never changes; a file that is renamed leaves it behind in moves.yaml. */
  readonly id: string;
  /** The page it leads to. */
  readonly path: string;
  readonly what: '机制' | '图';
  readonly file: string;
}

/** Every short address of the site. The first of two alike counts, and the check below refuses the second. */
export function shortTargets({ initiatives, charts }: Pick<Content, 'initiatives' | 'charts'>): readonly ShortTarget[] {
  return [
    ...initiatives.map(({ id, file }): ShortTarget => ({ id, path: `/initiatives/${id}/`, what: '机制', file })),
    ...charts.map(({ id, file }): ShortTarget => ({ id, path: `/charts/${id}/`, what: '图', file })),
  ];
}

export const shortAddress = (id: string): string => `/s/${id}/`;

/** Claim: no two things that are printed with a short address share one. Two files of one kind with one id are for another check. */
export function shortAddresses(content: Content): readonly Problem[] {
  const targets = shortTargets(content);
  return targets.flatMap(({ id, what, file }, index): readonly Problem[] => {
    const first = targets.findIndex((other) => other.id === id && other.what !== what);
    const before = first < index ? targets[first] : undefined;
    if (!before) return [];
    return [
      {
        file,
        line: 1,
        says: `${what}的编号“${id}”，${before.what}（${before.file}）已经用了：二维码的短网址 ${shortAddress(id)} 只能有一个去处`,
        fix: '给这个文件改名，例如加上图的形式；已经印出去的编号不能改',
      },
    ];
  });
}
