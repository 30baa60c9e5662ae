import { describe, expect, test } from 'vitest';
import { isApproval } from '../../src/map/approval.ts';
import { baseMap, TILE_ORIGINS } from '../../src/map/base-map.ts';
import { triesOf } from '../../src/map/tries.ts';

// Invented, as everything here that only a publisher has.
const APPROVAL = 'GS（2000）0000号';
const KEY = 'not-a-key';

describe('a base map', () => {
  test.each([
    ['nothing is configured', '', ''],
    ['only a key is', KEY, ''],
    ['only an approval is', '', APPROVAL],
    ['the key is blank', '  ', APPROVAL],
    ['the approval is no number', KEY, '待填'],
    ['the approval has no year', KEY, 'GS（）0000号'],
  ])('is none when %s', (_when, key, approval) => {
    expect(baseMap({ key, approval })).toBeNull();
  });

  test('is the land and its names of 天地图, with the key, the maker and the approval number', () => {
    const map = baseMap({ key: ` ${KEY} `, approval: APPROVAL });
    expect(map?.layers.map((url) => new URL(url.replace('{s}', '0')).origin)).toEqual([TILE_ORIGINS[0], TILE_ORIGINS[0]]);
    expect(map?.layers.map((url) => [/\/(\w+)\/wmts/.exec(url)?.[1], /tk=([^&]*)/.exec(url)?.[1]])).toEqual([
      ['vec_w', KEY],
      ['cva_w', KEY],
    ]);
    expect(map?.mostZoom).toBe(18);
    expect(map?.credit).toBe('© 国家地理信息公共服务平台（天地图） 审图号：GS（2000）0000号');
    expect(baseMap({ key: KEY, approval: `审图号：${APPROVAL}` })?.credit).toBe(map?.credit);
  });

  test('comes from the eight servers of 天地图 and from nowhere else', () => {
    expect(TILE_ORIGINS).toHaveLength(8);
    expect(TILE_ORIGINS.filter((origin) => !/^https:\/\/t[0-7]\.tianditu\.gov\.cn$/.test(origin))).toEqual([]);
  });
});

test.each([
  ['GS（2000）0000号', true],
  ['审图号：闽S（2000）00号', true],
  ['闽S〔2000〕000号', true],
  ['GS(2000)0000号', true],
  ['', false],
  ['待填', false],
  ['2000', false],
])('%j is an approval number: %s', (text, expected) => {
  expect(isApproval(text)).toBe(expected);
});

describe('a base map that does not come', () => {
  const lostAfter = (events: string): number => {
    let lost = 0;
    const tries = triesOf(() => (lost += 1));
    for (const event of events) tries[event === '+' ? 'came' : 'failed']();
    return lost;
  };
  test.each([
    ['----', 1],
    ['------------', 1],
    ['---', 0],
    ['-+---', 0],
    ['+-----', 1],
    ['----+----', 1],
    ['++++', 0],
  ])('is given up once, when so many fail one after the other: %s', (events, lost) => {
    expect(lostAfter(events)).toBe(lost);
  });
});
