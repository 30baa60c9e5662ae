import { zhMap as zh } from '../words/zh/map-page.ts';

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

const APPROVAL = /[\p{L}]{1,4}[（(〔[]\d{4}[）)〕\]]\d+号/u;

/** Whether a text holds an approval number of a map, such as 审图号：GS（2024）0001号. That it is the right one, nobody can see from here. */
export function isApproval(text: string): boolean {
  return APPROVAL.test(text);
}

/** 审图号：GS（2024）0001号, whether or not the text has its label already. */
export function approvalText(approval: string): string {
  return approval.includes(zh.approval) ? approval : `${zh.approval}：${approval}`;
}

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

/** One tile that does not come may be an accident; as many, before any came, are none. */
const FAILURES = 4;

/** Counts tiles. @param lost called once, when the base map cannot be had. */
export function triesOf(lost: () => void): { readonly came: () => void; readonly failed: () => void } {
  let [came, failed] = [0, 0];
  return {
    came: () => {
      came += 1;
    },
    failed: () => {
      failed += 1;
      if (failed === FAILURES && came === 0) lost();
    },
  };
}
