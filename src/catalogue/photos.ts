import type { Picture } from '../reading/pictures.ts';
import type { Photo } from '../schema/photo.ts';
import type { Atlas } from './atlas.ts';

/** A photo with its two files and their size in pixels. */
export interface ShownPhoto {
  readonly photo: Photo;
  readonly webp: Picture;
  readonly jpeg: Picture;
  readonly width: number;
  readonly height: number;
}

/** The photo of this id. @throws when it or one of its files is missing; the content checks say so first. */
export function photoOf({ content }: Pick<Atlas, 'content'>, id: string): ShownPhoto {
  const photo = content.photos.find((entry) => entry.id === id)?.data;
  const named = (name: string | undefined): Picture | undefined => content.pictures.find((picture) => picture.name === name);
  const [webp, jpeg] = [named(photo?.file), named(photo?.file.replace(/\.webp$/, '.jpg'))];
  if (!photo || !webp || !jpeg?.facts) throw new Error(`没有照片“${id}”，或它的图片不全`);
  return { photo, webp, jpeg, width: jpeg.facts.width, height: jpeg.facts.height };
}

/** Every picture that a photo has: these are served, and no other file of the folder. */
export function servedPictures({ content }: Pick<Atlas, 'content'>): readonly Picture[] {
  const own = new Set(content.photos.flatMap(({ data }) => [data.file, data.file.replace(/\.webp$/, '.jpg')]));
  return content.pictures.filter(({ name }) => own.has(name));
}
