import { max } from 'd3';
import { zhCharts as zh } from '../../words/zh/charts.ts';
import { dotClass, placesLegend } from '../legend.ts';
import { layoutFor, type Layout } from '../layout.ts';
import { circle, type Mark, type Picture } from '../mark.ts';
import { NOTHING, stack, type Block } from '../paragraph.ts';
import { cluster, type Cluster } from './cluster.ts';
import { counted } from './counted.ts';
import type { PlaceDot, PlaceGroup, PlacesData } from './data.ts';

/** Air between a cluster's dots and the hairline around them. */
const RIM = 4;

interface Arrangement {
  readonly columns: number;
  readonly dot: number;
  readonly gap: number;
}

/** Many small groups stand in a grid, a few large ones side by side. */
function arrangement(groups: number, { wide }: Layout): Arrangement {
  if (groups <= 2) return { columns: groups, dot: wide ? 9.5 : 5.6, gap: wide ? 3 : 2 };
  return { columns: wide ? 4 : 3, dot: wide ? 8.5 : 5.8, gap: wide ? 2.5 : 1.8 };
}

/** A name of five signs has room in a column as wide as this. */
const NARROWEST = 80;
/** More groups in one row would shrink to specks. */
const MOST_IN_ROW = 7;

/** A screen is low: a few groups stand in one row, many in two. */
function lowRows(groups: number, layout: Layout, width: number): Arrangement {
  const usual = arrangement(groups, layout);
  if (groups <= 2 || !layout.wide) return usual;
  return { ...usual, columns: groups <= MOST_IN_ROW && width / groups >= NARROWEST ? groups : Math.max(Math.ceil(groups / 2), 3) };
}

function dotsOf(places: readonly PlaceDot[], { offsets }: Cluster, cx: number, cy: number, r: number): readonly Mark[] {
  return places.flatMap(({ key, kind, state }, index) => {
    const at = offsets[index];
    if (!at) return [];
    return [
      circle({
        cx: cx + at.x,
        cy: cy + at.y,
        r,
        class: dotClass({ kind, state }),
        key,
      }),
    ];
  });
}

/** The lines under a cluster: big numeral, name, how many, and the places the chart is about. */
function caption(group: PlaceGroup, x: number, top: number, width: number, layout: Layout): Block {
  const { figure, label, names = [] } = group;
  return stack(
    [
      { words: figure, size: layout.figure, class: 'figure' },
      { words: label, size: layout.small, class: 'label' },
      { words: counted(group), size: layout.small, class: 'muted' },
      { words: names.length > 0 ? names.join(zh.listSeparator) : undefined, size: layout.small, class: 'strong community' },
    ],
    { x, top, width, anchor: 'middle' },
  );
}

/** Groups of dots in a grid, their names below them on one line per row. One or two groups of dots that are all alike are explained by those names. */
export function drawPlaces({ groups }: PlacesData, width: number, arranged: typeof lowRows = arrangement): Picture {
  const layout = layoutFor(width);
  const { columns, ...usual } = arranged(groups.length, layout, width);
  const cell = width / columns;
  const largest = cluster(max(groups, ({ places }) => places.length) ?? 0, usual.dot, usual.gap).radius;
  const shrink = Math.min(1, (cell / 2 - RIM - 1) / largest);
  const [dot, gap] = [usual.dot * shrink, usual.gap * shrink];
  const clusters = groups.map(({ places }) => cluster(places.length, dot, gap));
  const marks: Mark[] = [];
  let top = 0;
  for (let start = 0; start < groups.length; start += columns) {
    const row = groups.slice(start, start + columns);
    const radius = (max(clusters.slice(start, start + columns), (one) => one.radius) ?? 0) + RIM;
    const captions = row.map((group, index) => {
      const own = clusters[start + index];
      const cx = cell * (index + 0.5);
      const cy = top + 1 + radius;
      if (own) marks.push(circle({ cx, cy, r: own.radius + RIM, class: 'around' }), ...dotsOf(group.places, own, cx, cy, dot));
      return caption(group, cx, top + 2 + radius * 2 + 2, cell - 6, layout);
    });
    marks.push(...captions.flatMap((one) => one.marks));
    top += 2 + radius * 2 + 2 + (max(captions, ({ height }) => height) ?? 0) + layout.small;
  }
  const dots = groups.flatMap(({ places }) => places);
  const named = groups.length <= 2 && groups.every(({ places }) => new Set(places.map(dotClass)).size <= 1);
  const legend = named ? NOTHING : placesLegend(dots, 4, top, width - 4, layout);
  const height = legend.height > 0 ? top + legend.height : top - layout.small + 2;
  return { width, height: Math.ceil(height), marks: [...marks, ...legend.marks] };
}

/** The same for a screen: low and wide. */
export function drawPlacesLow(data: PlacesData, width: number): Picture {
  return drawPlaces(data, width, lowRows);
}
