import type { Content } from '../reading/content.ts';
import type { Complaint, Problem } from '../reading/problem.ts';
import type { Site } from '../schema/site.ts';

type Window = NonNullable<Site['window']>;

/** A position and where it is written. */
interface Written {
  readonly file: string;
  readonly line: number;
  /** Whose position it is. */
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
}

/** Coordinates with the offset of Chinese web maps lie at most this far off, in degrees. */
const OFFSET = 0.012;

function inside({ lng, lat }: Pick<Written, 'lng' | 'lat'>, window: Window, more = 0): boolean {
  return lng >= window.lng[0] - more && lng <= window.lng[1] + more && lat >= window.lat[0] - more && lat <= window.lat[1] + more;
}

/** Every position of the content: of townships, of places, of stops, of all that a map shows beside them. */
function written({ townships, stops, geography }: Content): readonly Written[] {
  const ofPlaces = townships.flatMap(({ file, line, data }): readonly Written[] => [
    { file, line: line('position', 'lng'), name: data.name, ...data.position },
    ...data.places.flatMap(({ name, position }, index) =>
      position ? [{ file, line: line('places', index, 'position', 'lng'), name, ...position }] : [],
    ),
  ]);
  const ofStops = stops.flatMap(({ file, line, data: { name, position } }): readonly Written[] =>
    position ? [{ file, line: line('position', 'lng'), name, ...position }] : [],
  );
  const ofGeography = geography.flatMap(({ file, line, data }): readonly Written[] =>
    data.kind === 'river'
      ? data.lines.flatMap((course, at) =>
          course.map(([lng, lat], index) => ({ file, line: line('lines', at, index), name: data.name, lng, lat })),
        )
      : data.points.map(({ name, at: [lng, lat] }, index) => ({ file, line: line('points', index, 'at'), name, lng, lat })),
  );
  return [...ofPlaces, ...ofStops, ...ofGeography];
}

/** What has probably happened to a position that is not where the district is. */
function complaint(district: string, { name, lng, lat }: Written, window: Window): Complaint {
  const where = `${name}的位置（经度 ${lng}，纬度 ${lat}）不在${district}一带`;
  if (inside({ lng: lat, lat: lng }, window)) return { says: `${where}：经度和纬度写反了`, fix: `经度写 ${lat}，纬度写 ${lng}` };
  if (inside({ lng, lat }, window, OFFSET))
    return {
      says: `${where}，只差一点：可能是没有换算的 GCJ-02（高德、腾讯）或 BD-09（百度）坐标`,
      fix: '换算成 WGS-84 再写；位置本来就在边上，就在 site.yaml 里放宽 window',
    };
  return { says: where, fix: '核对是不是别处的同名地方、有没有写错一位；度分秒要换算成小数' };
}

/** Claim: every position of the content lies where the district is, in WGS-84. */
export function positions(content: Content): readonly Problem[] {
  const site = content.site?.data;
  if (site?.window === undefined) return [];
  const { window, district } = site;
  return written(content)
    .filter((one) => !inside(one, window))
    .map((one) => ({ file: one.file, line: one.line, ...complaint(district, one, window) }));
}
