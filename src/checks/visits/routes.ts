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

/** Words that pages of these kinds already stand under: `/present/overview/`, `/visit/routes/`. */
const TAKEN = { 线路: ['overview', '总览'], 点位: ['routes', '线路'] } as const;

/** Claim: a route has an id that no mechanism and no stop has, because they are shown below the same addresses. Stops and mechanisms are told apart by their short addresses. */
export function visitAddresses({ stops, routes, initiatives }: Content): readonly Problem[] {
  const fix = '给这个文件改名，编号就是文件名';
  const others = new Map(
    [...initiatives.map((entry) => ['机制', entry] as const), ...stops.map((entry) => ['点位', entry] as const)].map(
      ([what, { id, file }]) => [id, `${what}（${file}）`],
    ),
  );
  const taken = ([...routes.map((entry) => ['线路', entry] as const), ...stops.map((entry) => ['点位', entry] as const)] as const).flatMap(
    ([what, { id, file }]): readonly Problem[] =>
      id === TAKEN[what][0] ? [{ file, line: 1, says: `“${id}”是${TAKEN[what][1]}的网址，${what}不能用`, fix }] : [],
  );
  const twice = routes.flatMap(({ id, file }): readonly Problem[] => {
    const other = others.get(id);
    return other === undefined ? [] : [{ file, line: 1, says: `线路的编号“${id}”，${other}已经用了`, fix }];
  });
  return [...taken, ...twice];
}
