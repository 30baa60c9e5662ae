import type { Form } from '../form.ts';
import type { PlacesData } from './data.ts';
import { drawPlaces, drawPlacesLow } from './draw.ts';
import { tellPlaces } from './tell.ts';

/** Communities and villages as dots that keep their identity. */
export const places: Form<PlacesData> = { draw: drawPlaces, slide: drawPlacesLow, tell: tellPlaces };
