import type { ComponentName } from '../../schema/prose.ts';
import Chart from '../chart/Chart.astro';
import Alliance from './Alliance.astro';
import Fact from './Fact.astro';
import List from './List.astro';
import Photo from './Photo.astro';
import Quote from './Quote.astro';
import Term from './Term.astro';

/** Every component that prose may use, under the name editors write: the list of the schema, and nothing beside it. */
export const PROSE = { Alliance, Chart, Fact, List, Photo, Quote, Term } as const satisfies Readonly<Record<ComponentName, unknown>>;
