import type { Content } from '../../reading/content.ts';
import type { Problem } from '../../reading/problem.ts';

/** Claim: a route comes to no stop twice, and has no way before its first. */
export function visitRoutes({ routes }: Content): readonly Problem[] {
  return routes.flatMap(({ file, line, data: { stops } }) =>
    stops.flatMap(({ stop, travel }, index): readonly Problem[] => {
      const before = stops.findIndex((other) => other.stop === stop);
      return [
        ...(before < index
          ? [
              {
                file,
                line: line('stops', index, 'stop'),
                says: `点位“${stop}”在这条线路上写了两次，先见于第 ${line('stops', before, 'stop')} 行`,
                fix: '留下一处',
              },
            ]
          : []),
        ...(index === 0 && travel !== undefined
          ? [
              {
                file,
                line: line('stops', index, 'travel'),
                says: '第一站前面没有上一站，却写了路程',
                fix: '删掉 travel；路程写在后到的那一站',
              },
            ]
          : []),
      ];
    }),
  );
}

/** What `/present/` shows besides routes and mechanisms, and `/visit/` besides stops. */
const TAKEN: Readonly<Record<string, string>> = { overview: '总览', routes: '线路' };

/** Claim: a stop, a route and a mechanism that are shown under the same address have ids of their own. */
export function visitAddresses({ stops, routes, initiatives }: Content): readonly Problem[] {
  const named = [
    ...initiatives.map(({ id, file }) => ({ id, file, what: '机制' })),
    ...routes.map(({ id, file }) => ({ id, file, what: '线路' })),
    ...stops.map(({ id, file }) => ({ id, file, what: '点位' })),
  ];
  const first = new Map(named.toReversed().map((one) => [one.id, one]));
  return named.flatMap((one): readonly Problem[] => {
    const { id, file, what } = one;
    const taken = what === '机制' ? undefined : TAKEN[id];
    const before = first.get(id) ?? one;
    if (taken === undefined && before === one) return [];
    const says =
      taken === undefined ? `${what}的编号“${id}”，${before.what}（${before.file}）已经用了` : `“${id}”是${taken}的网址，${what}不能用`;
    return [{ file, line: 1, says, fix: '给这个文件改名，编号就是文件名' }];
  });
}
