import { facts } from './zh/facts.ts';
import { frame } from './zh/frame.ts';
import { places } from './zh/places.ts';

/** Every word of the interface that is not content: an English edition is a second dictionary of this type. */
export const zh = { ...frame, ...facts, ...places } as const;
