import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';

/** What has a short address: a page of its own kind, under the id that its file is named by. Mechanisms and charts have a poster, too. */
export interface ShortTarget {
  /** `/s/<id>/`. It stands on paper, so it never changes; a file that is renamed leaves it behind in moves.yaml. */
  readonly id: string;
  /** The page it leads to. */
  readonly path: string;
  readonly what: '机制' | '图' | '点位';
  readonly file: string;
}

/** Every short address of the site. The first of two alike counts, and the check below refuses the second. */
export function shortTargets({ initiatives, charts, stops }: Pick<Content, 'initiatives' | 'charts' | 'stops'>): readonly ShortTarget[] {
  return [
    ...initiatives.map(({ id, file }): ShortTarget => ({ id, path: `/initiatives/${id}/`, what: '机制', file })),
    ...charts.map(({ id, file }): ShortTarget => ({ id, path: `/charts/${id}/`, what: '图', file })),
    ...stops.map(({ id, file }): ShortTarget => ({ id, path: `/visit/${id}/`, what: '点位', file })),
  ];
}

/** A stop has no poster: its code leads a visitor who stands there. */
export const hasPoster = ({ what }: Pick<ShortTarget, 'what'>): boolean => what !== '点位';

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
        fix: `给这个文件改名，例如加上${what === '图' ? '图的形式' : '地方的名字'}；已经印出去的编号不能改`,
      },
    ];
  });
}
