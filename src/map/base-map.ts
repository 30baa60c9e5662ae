import { zhMap as zh } from '../words/zh/map-page.ts';
import { approvalText, isApproval } from './approval.ts';

/** A picture of the land from 天地图, drawn under everything else: addresses of its tiles, and what the law wants to be read beside it. */
export interface BaseMap {
  /** From below to above, with Leaflet's `{s}`, `{z}`, `{x}`, `{y}`. */
  readonly layers: readonly string[];
  readonly subdomains: string;
  readonly mostZoom: number;
  /** Whom the picture is from, and its approval number. */
  readonly credit: string;
}

/** What only the publisher has. */
export interface BaseMapConfig {
  /** Of 天地图, for the web; a browser shows it to everyone. */
  readonly key: string;
  /** The approval number of its picture, as 天地图 prints it. */
  readonly approval: string;
}

const SUBDOMAINS = '01234567';
/** Where tiles come from; a page asks its policy for these and for no other. */
export const TILE_ORIGINS: readonly string[] = [...SUBDOMAINS].map((digit) => `https://t${digit}.tianditu.gov.cn`);

function address(layer: string, key: string): string {
  const query = `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles`;
  return `https://t{s}.tianditu.gov.cn/${layer}_w/wmts?${query}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`;
}

/** The base map, or null: without a key of one's own or without an approval number nothing is ever asked for. */
export function baseMap({ key, approval }: BaseMapConfig): BaseMap | null {
  if (key.trim() === '' || !isApproval(approval)) return null;
  return {
    layers: ['vec', 'cva'].map((layer) => address(layer, key.trim())),
    subdomains: SUBDOMAINS,
    mostZoom: 18,
    credit: `${zh.tianditu} ${approvalText(approval.trim())}`,
  };
}
