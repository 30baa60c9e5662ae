import { fill } from '../words/template.ts';
import { factOf, type Atlas } from './atlas.ts';

/** A text of the content as plain words, for titles and descriptions. */
export function plain(from: Atlas, text: string): string {
  return fill(text, (id) => factOf(from, id).now.text);
}
