import { card } from '../images/card.ts';
import type { Composition } from '../images/inset.ts';
import { poster } from '../images/poster.ts';
import { progress } from '../images/progress.ts';
import { render } from '../images/render.ts';
import { numberSquare, siteSquare, type SquareContent } from '../images/square.ts';
import type { Atlas } from './atlas.ts';
import { initiativeCard, cardContent, cardNames } from './share-cards.ts';
import { headline } from './initiatives.ts';
import { posterContent, posterIds } from './poster.ts';
import { dotsAlone } from './share-pictures.ts';

async function file(picture: Composition, title: string, name: string, of: readonly string[], made: string): Promise<Buffer> {
  const making = (): void => {
    // On a line of its own: the build tool leaves the line with the name of the page open.
    console.log(`\n${progress(of.indexOf(name) + 1, of.length, made)}`);
  };
  return render(picture, { title, description: title }, 'png', { making });
}

/** The share image of a page, 1200 × 630. @param name one of `cardNames`. */
export async function cardFile(atlas: Atlas, name: string): Promise<Buffer> {
  const content = cardContent(atlas, name);
  return file(card(content), content.title, name, cardNames(atlas), `share/${name}.png`);
}

/** The square of all pages that are no mechanism's. */
const SITE_SQUARE = 'site';

/** The names of all squares. */
export function squareNames({ initiatives }: Atlas): readonly string[] {
  return [SITE_SQUARE, ...initiatives.map(({ id }) => initiativeCard(id))];
}

/** The square that goes with a share image. */
export function squareOf(atlas: Atlas, card: string): string {
  return squareNames(atlas).includes(card) ? card : SITE_SQUARE;
}

/** The number of a mechanism with its noun. */
function squareContent(atlas: Atlas, initiative: Atlas['initiatives'][number]): SquareContent {
  const { now, label } = headline(atlas, initiative);
  const { name } = initiative.data;
  return { figure: now.text, label, name: label.includes(name) ? undefined : name };
}

/** What the squares of all mechanisms say. */
export function squareContents(atlas: Atlas): readonly SquareContent[] {
  return atlas.initiatives.map((initiative) => squareContent(atlas, initiative));
}

/** The square that WeChat puts beside a link, 300 × 300: a mechanism's number, or the site's dots. */
export async function squareFile(atlas: Atlas, name: string): Promise<Buffer> {
  const initiative = atlas.initiatives.find(({ id }) => initiativeCard(id) === name);
  const { site } = atlas;
  const picture = initiative ? numberSquare(squareContent(atlas, initiative)) : siteSquare(dotsAlone(atlas), site.name);
  return file(picture, initiative?.data.name ?? site.name, name, squareNames(atlas), `share/square/${name}.png`);
}

/** The poster of a mechanism or chart, 1080 pixels wide. @param address the whole short address, once the site has one. */
export async function posterFile(atlas: Atlas, id: string, address: string | undefined): Promise<Buffer> {
  const content = posterContent(atlas, id, address);
  return file(poster(content), content.title, id, posterIds(atlas), `posters/${id}.png`);
}

/** What a page says about a poster that is not opened yet; its height is in pixels. */
export function posterPicture(atlas: Atlas, id: string, address: string | undefined): { readonly title: string; readonly height: number } {
  const content = posterContent(atlas, id, address);
  const { height, zoom = 1 } = poster(content);
  return {
    title: content.title,
    height: Math.round(height * zoom),
  };
}
