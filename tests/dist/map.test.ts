import { describe, expect, test } from 'vitest';
import { atlas } from '../../src/catalogue/atlas.ts';
import { mapFile } from '../../src/catalogue/map-data.ts';
import { mapLegend } from '../../src/catalogue/map-page.ts';
import { contentRoot } from '../../src/commands/content-root.ts';
import { attribute, named } from './html.ts';
import { readSite } from './site.ts';

const { pages, files, read } = readSite();
const all = atlas(contentRoot());
const file = mapFile(all);
const [page] = pages.filter(({ path }) => path === '/map/');
if (!page) throw new Error('no map');
/** The test build of a publisher has a base map; a preview has none. */
const configured = (process.env['TIANDITU_KEY'] ?? '') !== '';
const [map] = named(page, 'atlas-map');
const classed = (name: string): typeof page.tags => page.tags.filter((tag) => attribute(tag, 'class').split(' ').includes(name));
const codes = (tags: typeof page.tags, name: string): readonly string[] =>
  tags.map((tag) => attribute(tag, name)).filter((code) => code !== '');

describe('the map page, as printed', () => {
  test('lists every township and every place, each a link to its page', () => {
    const listed = page.tags.filter(
      (tag) => ['section', 'li'].includes(tag.name) && tag.attributes.has('data-code') && !tag.parents.includes('svg'),
    );
    expect(codes(listed, 'data-code').toSorted()).toEqual([...file.townships, ...file.places].map(({ code }) => code).toSorted());
    expect(classed('map-pick').map((tag) => attribute(tag, 'href').split('/').at(-2))).toEqual(codes(listed, 'data-code'));
  });

  test('has a panel for each of them, which says how well its position is known', () => {
    const panels = new Map(
      named(page, 'template').map((tag) => [attribute(tag, 'data-panel'), page.tags.filter(({ parents }) => parents.includes('template'))]),
    );
    expect([...panels.keys()].filter((name) => /^\d+$/.test(name)).toSorted()).toEqual(
      [...file.townships, ...file.places].map(({ code }) => code).toSorted(),
    );
    const html = read('/map/index.html');
    const panelOf = (code: string): string => html.split(`<template data-panel="${code}"`)[1]?.split('</template>')[0] ?? '';
    const words = { site: '查到坐标', seat: '借用乡镇驻地', schematic: '示意位置' } as const;
    for (const { code, precision } of file.places) expect(panelOf(code), code).toContain(words[precision]);
    for (const { code, note } of file.townships) expect(panelOf(code), code).toContain(note ?? code);
    expect(panelOf('350404006')).toContain('可能偏差约一公里');
    // Whoever stands beside an uncertain point is as uncertain.
    expect(file.places.filter(({ code, at, township }) => !at && township === '350404006' && !panelOf(code).includes('约一公里'))).toEqual(
      [],
    );
  });

  test('offers only layers that have something to show', () => {
    const offered = page.tags.flatMap((tag) => (tag.name === 'button' ? (tag.attributes.get('data-layer') ?? []) : []));
    expect(offered.toSorted()).toEqual(['summary', ...mapLegend(all).flatMap(({ entries }) => entries.map(({ id }) => id))].toSorted());
    expect(offered).toEqual(
      expect.arrayContaining(['kind-community', 'kind-village', 'position-schematic', 'class-村庄', 'named-demonstration']),
    );
  });

  test('says what the law wants to be said', () => {
    expect(page.blocks.join('')).toContain('示意图，不反映实际边界与面积，不作为划界依据。');
    expect(page.blocks.join('')).toContain('© OpenStreetMap contributors');
  });
});

describe('the data of the map', () => {
  const data = JSON.parse(read('/map/data.json')) as typeof file;

  test('lie on the ground of the district, longitude first, in WGS-84', () => {
    const points = [
      ...data.townships.map(({ at }) => at),
      ...data.places.flatMap(({ at }) => (at ? [at] : [])),
      ...data.stations.map(({ at }) => at),
      ...data.river.flat(),
    ];
    expect(points.filter(([lng, lat]) => lng < 117.2 || lng > 118 || lat < 25.9 || lat > 26.6)).toEqual([]);
  });

  test('are the only file of it without a boundary of the publisher', () => {
    expect([...files].filter((name) => name.startsWith('/map/')).toSorted()).toEqual(['/map/data.json', '/map/index.html']);
    expect(map?.attributes.has('data-boundary')).toBe(false);
  });
});

describe('a base map', () => {
  test.runIf(!configured)('without a key is not so much as named in anything that is shipped', () => {
    expect(map?.attributes.has('data-base-map')).toBe(false);
    expect([...files].filter((name) => /\.(?:html|js|css|json)$/.test(name) && read(name).includes('tianditu.gov.cn'))).toEqual([]);
  });

  test.runIf(configured)('of a publisher is on the map page alone, with its approval number at the lower left', () => {
    expect([...files].filter((name) => /\.(?:html|js|css|json)$/.test(name) && read(name).includes('tianditu.gov.cn'))).toEqual([
      '/map/index.html',
    ]);
    expect(classed('map-base-credit').map(({ text }) => text)).toEqual([
      `© 国家地理信息公共服务平台（天地图） 审图号：${all.site.mapApproval}`,
    ]);
    expect(attribute(map, 'data-base-map')).toContain(`tk=${process.env['TIANDITU_KEY'] ?? ''}`);
  });
});
