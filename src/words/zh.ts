import { zhCharts as charts } from './zh/charts.ts';
import { facts } from './zh/facts.ts';
import { frame } from './zh/frame.ts';
import { places } from './zh/places.ts';

/** Every word of the interface that is not content. Charts use their own part of it. */
export const zh = { ...frame, ...facts, ...places, charts };

/** What another edition has to say: an English dictionary is a second value of this type. */
export type Words = typeof zh;
