/** What part of the ground a reader looks at: the middle in degrees WGS-84, and the Web-Mercator zoom. */
export interface View {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

/** What a reader did to the map and may want to share. Everything missing means: as it was printed. */
export interface MapState {
  /** Ids of the legend entries that are pressed, in the order of pressing. */
  readonly show?: readonly string[] | undefined;
  /** Code of the place or township whose panel is open. */
  readonly place?: string | undefined;
  readonly view?: View | undefined;
}

const OWN = ['show', 'place', 'view'] as const;
const ENTRY = /^[\p{L}\p{N}_.:-]{1,64}$/u;
const CODE = /^[\w.:-]{1,64}$/;
const VIEW = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d{1,3})?)$/;
const MOST = { entries: 40, lat: 85, lng: 180, zoom: 24 } as const;
/** A ten-thousandth of a degree is ten metres here, and a hundredth of a zoom level half a pixel of a thousand. */
const DIGITS = { degrees: 4, zoom: 2 } as const;

/** The view as precisely as an address tells it. */
export function rounded({ lat, lng, zoom }: View): View {
  return { lat: Number(lat.toFixed(DIGITS.degrees)), lng: Number(lng.toFixed(DIGITS.degrees)), zoom: Number(zoom.toFixed(DIGITS.zoom)) };
}

function readView(text: string): View | null {
  const [, lat, lng, zoom] = (VIEW.exec(text) ?? []).map(Number);
  if (lat === undefined || lng === undefined || zoom === undefined) return null;
  return Math.abs(lat) <= MOST.lat && Math.abs(lng) <= MOST.lng && zoom <= MOST.zoom ? rounded({ lat, lng, zoom }) : null;
}

/** Reads the state of the map out of `location.search`. What makes no sense is left out: an address can be edited by anyone. */
export function readMapState(search: string): MapState {
  const mine = new URLSearchParams(search);
  const show = [...new Set((mine.get('show') ?? '').split(',').filter((entry) => ENTRY.test(entry)))].slice(0, MOST.entries);
  const place = mine.get('place') ?? '';
  const view = readView(mine.get('view') ?? '');
  return {
    ...(show.length > 0 ? { show } : {}),
    ...(CODE.test(place) ? { place } : {}),
    ...(view ? { view } : {}),
  };
}

/** The query string with the state of the map in it, with its `?`, or empty. All other parameters stay as they are, in front. */
export function writeMapState(search: string, { show = [], place, view }: MapState): string {
  const { lat, lng, zoom } = view ? rounded(view) : { lat: 0, lng: 0, zoom: 0 };
  const pieces = [
    ...search
      .replace(/^\?/, '')
      .split('&')
      .filter((raw) => raw !== '' && !OWN.some((own) => new URLSearchParams(raw).has(own))),
    ...(show.length > 0 ? [`show=${show.map(encodeURIComponent).join(',')}`] : []),
    ...(place === undefined ? [] : [`place=${encodeURIComponent(place)}`]),
    ...(view ? [`view=${lat},${lng},${zoom}`] : []),
  ];
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`;
}
