/** Column, row and zoom of a tile. */
export interface TileAt {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The address of one tile of a layer: neighbours come from different servers. */
export function tileAddress(template: string, subdomains: string, { x, y, z }: TileAt): string {
  const values: Readonly<Record<string, string | number>> = { x, y, z, s: subdomains[Math.abs(x + y) % subdomains.length] ?? '' };
  return template.replace(/\{([xyzs])\}/g, (_, name: string) => String(values[name]));
}

/** Makes the picture of a tile, and says when it has come or that it has not. */
export type TileMaker = (at: TileAt, done: (error: Error | undefined, tile: HTMLElement) => void) => HTMLElement;

/** Makes pictures for the tiles of a layer. Leaflet's own way empties a picture that leaves by a `data:` address, which our policy refuses. */
export function tileMaker(template: string, subdomains: string): TileMaker {
  return (at, done) => {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.onload = () => done(undefined, tile);
    tile.onerror = () => done(new Error(tile.src), tile);
    tile.src = tileAddress(template, subdomains, at);
    return tile;
  };
}
