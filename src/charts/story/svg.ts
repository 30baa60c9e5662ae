import { svgMarks } from '../svg.ts';
import type { StoryPlace } from './data.ts';
import { dotsPath } from './dots.ts';
import type { Look, Spot, Still } from './still.ts';

/** A dashed ring is no line cap: it is drawn once, as a marker, and set on every point. */
function ringMarker(id: string, r: number): string {
  return `<marker id="${id}" markerUnits="userSpaceOnUse" overflow="visible"><circle class="unknown" r="${r}"/></marker>`;
}

/** Classes of the marks that the charts know, too; what is not said here looks like any dot of its kind. */
const CLASSES: Readonly<Record<Look, string>> = { plain: '', faded: ' fade-2', unknown: ' rings', named: ' named' };

function dotPath(kind: StoryPlace['kind'], look: Look, spots: readonly Spot[], r: number, id: string): string {
  const d = dotsPath(spots);
  const width = `stroke-width="${Math.round(r * 20) / 10}"`;
  if (look !== 'unknown') return `<path class="dots ${kind}${CLASSES[look]}" ${width} d="${d}"/>`;
  const markers = ['start', 'mid', 'end'].map((at) => `marker-${at}="url(#${id})"`).join(' ');
  return `${ringMarker(id, r)}<path class="dots ${kind}${CLASSES.unknown}" ${width} ${markers} d="${d}"/>`;
}

/**
 * The inside of a still: what lies under the dots, one path of dots for each kind, then those that step out once more on top
 * of their own kind, then words. Positions of a kind stand in the order of the data; nothing else tells which dot is which.
 * @param id of the marker for dashed rings, if there are any.
 */
export function stillMarks({ spots, under, over }: Still, places: readonly StoryPlace[], id: string): string {
  const paths = (['community', 'village'] as const).flatMap((kind) => {
    const own = spots.filter((_, index) => places[index]?.kind === kind);
    const named = own.filter(({ look }) => look === 'named');
    const first = own.find(({ look }) => look !== 'named') ?? own[0];
    if (!first) return [];
    const base = first.look === 'named' ? 'plain' : first.look;
    return [
      dotPath(kind, base, own, first.r, id),
      ...(named.length > 0 ? [dotPath(kind, 'named', named, named[0]?.r ?? first.r, id)] : []),
    ];
  });
  return svgMarks({ marks: under }) + paths.join('') + svgMarks({ marks: over });
}
