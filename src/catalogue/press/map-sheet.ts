import { sheet } from '../../images/sheet.ts';
import { mapWithLegend } from '../../map/sheet.ts';
import { legendEntries } from '../../map/still-legend.ts';
import { stillMap } from '../../map/still.ts';
import { zhChartPages } from '../../words/zh/chart-pages.ts';
import { zhMapPage } from '../../words/zh/map-page.ts';
import { stillMap as zh } from '../../words/zh/still-map.ts';
import { factOf, type Atlas } from '../atlas.ts';
import type { ChartSheet } from '../chart-sheet.ts';
import { mapAccuracy, mapCredits } from '../map-credits.ts';
import { mapFile } from '../map-data.ts';
import { plain } from '../texts.ts';
import { MAP_FACTS } from '../uses/of-pages.ts';

/**
 * The map as it leaves the site: the still map, never a tile and never a boundary, with its legend, and below it all that a map has to
 * say of itself. @param address of the map's page, once the site has one. @throws when the map has no layout.
 */
export function mapSheet(atlas: Atlas, address: string | undefined): ChartSheet {
  const file = mapFile(atlas);
  const layout = file.layouts.at(-1);
  if (!layout) throw new Error('地图没有版式');
  const print = (id: string): string => factOf(atlas, id).now.text;
  const unsure = file.townships.flatMap(({ name, note }) => (note === undefined ? [] : [zh.unsure(name, plain(atlas, note))]));
  const borrowed = file.places.filter(({ precision }) => precision === 'seat').length;
  const title = zhMapPage.title(print(MAP_FACTS.total), print(MAP_FACTS.own));
  const legend = legendEntries({
    unsure: unsure.length > 0,
    stations: file.stations.length > 0,
    river: layout.river ? undefined : file.riverName,
  });
  return {
    picture: sheet({
      title,
      subtitle: zhMapPage.finding(borrowed, print(MAP_FACTS.schematic)),
      chart: mapWithLegend(stillMap(file, layout), legend),
      note: [
        zh.note,
        zh.schematic,
        ...unsure,
        ...mapAccuracy(atlas, { stations: true }).map(({ name, accuracy }) => zh.accuracy(name, plain(atlas, accuracy))),
      ].join(''),
      source:
        zh.credits +
        mapCredits(atlas, { stations: file.stations.length > 0 })
          .map(({ credit, licence }) => plain(atlas, zh.credit(credit, licence)))
          .join(zh.separator),
      site: zhChartPages.picture.site(atlas.site.name, atlas.site.tagline),
      address,
    }),
    words: { title, description: `${zhMapPage.finding(borrowed, print(MAP_FACTS.schematic))}${zh.note}` },
  };
}
