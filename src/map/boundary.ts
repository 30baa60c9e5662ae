import { approvalText, isApproval } from './approval.ts';
import type { LngLat } from './data.ts';

/** A line the publisher had approved, and the number that says so. */
export interface Boundary {
  readonly lines: readonly (readonly LngLat[])[];
  readonly credit: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function position(value: unknown): LngLat {
  const [lng, lat] = listOf(value);
  if (typeof lng !== 'number' || typeof lat !== 'number' || lng < 73 || lng > 136 || lat < 3 || lat > 54)
    throw new RangeError(`边界里的 ${JSON.stringify(value)} 不是中国境内的 WGS-84 坐标，写成 [经度, 纬度]`);
  return [lng, lat];
}

/** How deep the lists of positions are nested in each sort of geometry. */
const DEPTHS: Readonly<Record<string, number>> = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 };

function linesOf(geometry: unknown): readonly (readonly LngLat[])[] {
  const { type, coordinates } = isRecord(geometry) ? geometry : {};
  const depth = typeof type === 'string' ? DEPTHS[type] : undefined;
  if (depth === undefined) throw new RangeError(`边界只收线和面，不收 ${String(type)}`);
  return listOf(listOf([coordinates]).flat(depth)).map((line) => listOf(line).map(position));
}

/** @param value a GeoJSON object: a collection, a feature or a geometry. */
function geometries(value: unknown): readonly unknown[] {
  if (!isRecord(value)) return [];
  if (value['type'] === 'FeatureCollection') return listOf(value['features']).flatMap(geometries);
  return value['type'] === 'Feature' ? [value['geometry']] : [value];
}

/**
 * A boundary that may be drawn: the publisher's own GeoJSON together with the approval number of exactly that drawing.
 * @throws RangeError, in Chinese, when either is missing: then nothing may be drawn.
 */
export function boundary(geojson: unknown, approval: unknown): Boundary {
  if (typeof approval !== 'string' || !isApproval(approval)) throw new RangeError('边界没有审图号，不能画');
  const lines = geometries(geojson).flatMap(linesOf);
  if (lines.length === 0 || lines.some((line) => line.length < 2)) throw new RangeError('边界文件里没有线');
  return { lines, credit: approvalText(approval.trim()) };
}
