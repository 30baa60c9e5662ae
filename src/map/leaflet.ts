import {
  divIcon,
  GridLayer,
  layerGroup,
  map,
  marker,
  polyline,
  svg,
  type Coords,
  type DoneCallback,
  type LayerGroup,
  type Map as LeafletMap,
  type Polyline,
} from 'leaflet';
import type { BaseMap } from './base-map.ts';
import type { LngLat } from './data.ts';
import type { Level } from './scene.ts';
import { tileMaker, type TileMaker } from './tile.ts';

export type { LayerGroup as Group, Map as LeafletMap } from 'leaflet';
export { layerGroup as group } from 'leaflet';

const degrees = ([lng, lat]: LngLat): [number, number] => [lat, lng];

/** A map without anything on it. @param moving whether things may slide and grow. */
export function createMap(container: HTMLElement, moving: boolean): LeafletMap {
  return map(container, {
    zoomControl: false,
    attributionControl: false,
    boxZoom: false,
    // The page says when the wheel and one finger belong to the map.
    scrollWheelZoom: false,
    dragging: false,
    bounceAtZoomLimits: false,
    trackResize: false,
    zoomSnap: 0,
    maxBoundsViscosity: 1,
    zoomAnimation: moving,
    markerZoomAnimation: moving,
    fadeAnimation: moving,
    inertia: moving,
  });
}

/** Puts an element at a point. Places are chosen in the list: none of the marks is a stop for the keyboard. @returns how to take it away. */
export function standAt(on: LeafletMap | LayerGroup, at: LngLat, html: HTMLElement, pane: Level): () => void {
  const icon = divIcon({ html, className: 'map-mark', iconSize: [0, 0] });
  const stands = marker(degrees(at), { icon, pane, interactive: false, keyboard: false }).addTo(on);
  return () => void stands.remove();
}

/** Lines on the ground. */
export function course(lines: readonly (readonly LngLat[])[], className: string): Polyline {
  const points = lines.map((line) => line.map(degrees));
  return polyline(points, { className, interactive: false, renderer: svg({ padding: 0.5 }) });
}

/** A layer of pictures that are made elsewhere. */
class Tiles extends GridLayer {
  readonly #make: TileMaker;

  constructor(make: TileMaker, maxNativeZoom: number) {
    super({ maxNativeZoom });
    this.#make = make;
  }

  override createTile(at: Coords, done: DoneCallback): HTMLElement {
    return this.#make(at, done);
  }
}

/** The layers of a base map. @param came called for each tile that comes, @param failed for each that does not. */
export function tilesOf({ layers, subdomains, mostZoom }: BaseMap, came: () => void, failed: () => void): LayerGroup {
  return layerGroup(layers.map((url) => new Tiles(tileMaker(url, subdomains), mostZoom).on({ tileload: came, tileerror: failed })));
}
