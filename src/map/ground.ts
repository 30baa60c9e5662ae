import { townshipView } from './area.ts';
import type { LngLat } from './data.ts';
import { coveredBy, edgesOf, grown, layoutFor, wayToSee, wholeView, type Size } from './fit.ts';
import { Gathering, MANY } from './gathering.ts';
import type { MapFile, MapLayout } from './layout.ts';
import { course, createMap, group, standAt, tilesOf, type Group, type LeafletMap } from './leaflet.ts';
import type { View } from './map-state.ts';
import type { Opening } from './opening.ts';
import { finder, middlemost, pixelOf, spotOf, type Found } from './places.ts';
import { triesOf } from './tries.ts';
import { LEVELS, Scene, type Level, type Look } from './scene.ts';

/** How far in a reader may zoom from where the whole district fits; the layout holds that far. */
const DEEPEST = 5;

/** The ground of a map that can be moved. What it takes and gives are numbers, codes and elements. */
export class MapGround {
  readonly #map: LeafletMap;
  readonly #container: HTMLElement;
  readonly #file: MapFile;
  readonly #opening: Opening;
  /** What a code stands for on this ground. */
  readonly find: (code: string) => Found | undefined;
  readonly #gathering: Gathering | undefined;
  #layout: MapLayout;
  #standing: Group = group();
  #scene: Scene | undefined;
  #signed = false;
  #look: Look = { isShown: () => true, summary: false };

  constructor(place: HTMLElement, file: MapFile, opening: Opening) {
    const { moving } = opening;
    const container = document.createElement('div');
    this.#container = place.appendChild(container);
    container.className = 'map-leaflet';
    this.#file = file;
    this.#opening = opening;
    this.find = finder(file);
    this.#layout = this.#fitting();
    if (file.places.filter(({ at }) => at).length > MANY)
      this.#gathering = new Gathering((at, element, level) => standAt(this.#map, at, element, level), this.#layout.dot);
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', opening.label);
    this.#map = createMap(container, moving);
    for (const [index, level] of LEVELS.entries()) this.#map.createPane(level).style.zIndex = String(610 + index);
    this.#frame(null);
    this.#lay();
    this.#build();
    this.#map.on('zoomend', () => this.#zoomed());
    this.#map.on('moveend', () => {
      this.#drawGathered();
      opening.onMove(this.view());
    });
  }

  /** What is looked at; null for the whole district. */
  view(): View | null {
    const { lat, lng } = this.#map.getCenter();
    const zoom = this.#map.getZoom();
    return zoom - this.#map.getMinZoom() < 0.01 ? null : { lat, lng, zoom };
  }

  /** Looks at a part, or at the whole district. A view beyond this ground ends at its edge. */
  look(view: View | null, animate = this.#opening.moving): void {
    const { lat, lng, zoom } = view ?? wholeView(this.#layout, this.#size());
    this.#map.setView([lat, lng], Math.min(Math.max(zoom, this.#map.getMinZoom()), this.#map.getMaxZoom()), { animate });
  }

  /** Nearer around the township next to the middle, so that the reader is not left on empty ground; further from the middle. */
  zoomBy(steps: number): void {
    const zoom = this.#map.getZoom() + steps;
    const points = this.#file.townships.map(({ at: [lng, lat] }) => this.#map.latLngToContainerPoint([lat, lng]));
    const held = steps > 0 ? middlemost(points, this.#map.getSize()) : undefined;
    if (held) this.#map.setZoomAround(held, zoom);
    else this.#map.setZoom(zoom);
  }

  /** Goes as near to a township as shows all of it. */
  goTo(code: string): void {
    const unit = this.find(code)?.unit;
    const zooms = { least: this.#map.getMinZoom(), most: this.#map.getMaxZoom() };
    if (unit) this.look(townshipView(this.#file, this.#layout, unit, this.#size(), zooms));
  }

  /** Moves no further than a mark needs to be seen beside a box, in the window's CSS pixels, that may lie over the ground. */
  reveal(code: string, box: DOMRect): void {
    const found = this.find(code);
    const origin = this.#map.getPixelBounds().min;
    if (!found || !origin) return;
    const zoom = this.#map.getZoom();
    const [x, y] = pixelOf(spotOf(found, this.#layout, zoom), zoom);
    const [right, down] = wayToSee([x - origin.x, y - origin.y], this.#size(), coveredBy(box, this.#container.getBoundingClientRect()));
    if (right !== 0 || down !== 0) this.#map.panBy([right, down], { animate: this.#opening.moving });
  }

  /** Opens what is gathered under a key, as far as it takes to stand apart. */
  open(key: string): void {
    const way = this.#gathering?.opens(key);
    if (way) this.look({ lng: way.at[0], lat: way.at[1], zoom: Math.max(way.zoom, this.#map.getZoom() + 1) });
  }

  show(look: Look): void {
    this.#look = look;
    this.#scene?.show(look);
    const gathered = look.summary ? [] : this.#file.places.filter(look.isShown);
    void this.#gathering?.take(gathered, this.#map.getMaxZoom()).then(() => this.#drawGathered());
  }

  /** Whether pointers move the ground, and whether the wheel zooms it. */
  letMove(dragging: boolean, wheel: boolean): void {
    this.#map.dragging[dragging ? 'enable' : 'disable']();
    this.#map.scrollWheelZoom[wheel ? 'enable' : 'disable']();
  }

  /** After the container has got another size: looks at the same part, in the layout for this width. */
  resize(): void {
    const view = this.view();
    const { dot } = this.#layout;
    this.#map.invalidateSize({ animate: false, pan: false });
    this.#layout = this.#fitting();
    this.#frame(view);
    if (this.#layout.dot !== dot) this.#build();
  }

  /** Leaves what it was opened in as it was. */
  remove(): void {
    this.#map.remove();
    this.#container.remove();
  }

  #size(): Size {
    return { width: Math.max(1, this.#container.clientWidth), height: Math.max(1, this.#container.clientHeight) };
  }

  #fitting(): MapLayout {
    return grown(layoutFor(this.#file.layouts, this.#size().width), this.#size());
  }

  /** How far out and in this size may zoom, and that the ground moves no further than the whole view shows. */
  #frame(view: View | null): void {
    const whole = wholeView(this.#layout, this.#size());
    const { west, south, east, north } = edgesOf(whole, this.#size());
    this.#map.setMaxBounds([]);
    this.#map.options.minZoom = whole.zoom;
    this.#map.options.maxZoom = whole.zoom + DEEPEST;
    this.look(view, false);
    this.#map.setMaxBounds([
      [south, west],
      [north, east],
    ]);
  }

  /** What lies under the places: the river, or the base map, which has it; and a boundary, where one may be drawn. */
  #lay(): void {
    const { baseMap, boundary } = this.#opening;
    if (boundary) course(boundary.lines, 'boundary').addTo(this.#map);
    if (!baseMap) {
      this.#alone();
      return;
    }
    const { came, failed } = triesOf(() => {
      tiles.remove();
      this.#alone();
      this.#build();
      this.#opening.onBaseMapLost();
    });
    const tiles = tilesOf(baseMap, came, failed).addTo(this.#map);
  }

  /** What a base map would show itself. */
  #alone(): void {
    this.#signed = true;
    course(this.#file.river, 'river').addTo(this.#map);
  }

  /** Puts everything of this layout on the ground. */
  #build(): void {
    this.#standing.remove();
    this.#standing = group().addTo(this.#map);
    const stand = (at: LngLat, element: HTMLElement, level: Level): (() => void) => standAt(this.#standing, at, element, level);
    this.#scene = new Scene(this.#file, this.#layout, stand, this.#gathering !== undefined);
    if (this.#signed) this.#scene.signs();
    this.#zoomed();
    this.show(this.#look);
  }

  #zoomed(): void {
    this.#scene?.zoomed(this.#map.getZoom(), this.view() === null);
  }

  #drawGathered(): void {
    const { lat, lng } = this.#map.getCenter();
    const zoom = this.#map.getZoom();
    // Half as much again as is seen, so that a short way brings nothing new.
    const { width, height } = this.#size();
    this.#gathering?.draw(edgesOf({ lat, lng, zoom }, { width: width * 1.5, height: height * 1.5 }), zoom);
  }
}
