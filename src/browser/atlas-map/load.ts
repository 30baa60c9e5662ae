import type { BaseMap } from '../../map/base-map.ts';
import type { Boundary } from '../../map/boundary.ts';
import type { MapFile } from '../../map/layout.ts';
import type { MapGround } from '../../map/ground.ts';
import type { Opening } from '../../map/opening.ts';
import type { MapParts } from './parts.ts';

async function json(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
}

/** What the page was told of a base map, if its publisher has one. */
function baseMapOf({ dataset: { baseMap } }: HTMLElement): BaseMap | null {
  return baseMap === undefined ? null : (JSON.parse(baseMap) as BaseMap);
}

/** Without a base map and a boundary of the publisher's own nothing but one file is asked for. */
async function boundaryOf({ dataset: { boundary: address } }: HTMLElement): Promise<Boundary | null> {
  if (address === undefined) return null;
  const [{ boundary }, file] = await Promise.all([import('../../map/boundary.ts'), json(address)]);
  return boundary(file, (file as { readonly approval?: unknown }).approval);
}

type Fetched = readonly [typeof MapGround, MapFile, Boundary | null];

async function fetchAll(root: HTMLElement): Promise<Fetched> {
  const [{ MapGround: Ground }, file, boundary] = await Promise.all([
    import('../../map/ground.ts'),
    json(root.dataset['file'] ?? '') as Promise<MapFile>,
    boundaryOf(root),
  ]);
  return [Ground, file, boundary];
}

/** The next time there is a network again; never once the page has let go of the map. */
function online(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    addEventListener('online', () => done(), { once: true, signal });
  });
}

/**
 * Fetches Leaflet and all that is drawn, and opens the ground in the place of the still map; after that the network may go.
 * As long as it cannot be had, the still map stays with a notice, and every new connection is a new try.
 */
export async function openGround(
  { root, ground, still, notice, tools }: MapParts,
  opening: Omit<Opening, 'baseMap' | 'boundary'>,
  ended: AbortSignal,
): Promise<MapGround | undefined> {
  let fetched: Fetched | undefined;
  while (!fetched) {
    fetched = await fetchAll(root).catch(() => undefined);
    if (ended.aborted) return undefined;
    notice.hidden = fetched !== undefined;
    if (!fetched) await online(ended);
  }
  const [Ground, file, boundary] = fetched;
  ground.hidden = false;
  still.classList.add('replaced');
  tools.classList.remove('idle');
  return new Ground(ground, file, { ...opening, baseMap: baseMapOf(root), boundary });
}
